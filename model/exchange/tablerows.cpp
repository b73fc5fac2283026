// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerows.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype blockSize = 1024 * 1024;

// Numbers of seven bits a byte, the lowest first; the highest bit says that more follow.
constexpr int bitsPerByte = 7;
constexpr uchar moreFollow = 0x80;

// A cell begins with its kind in two bits and the bytes of its text above them.
constexpr int kindBits = 2;
constexpr quint64 kindMask = 3;

void packNumber(QByteArray &packed, quint64 number)
{
    for (; number >= moreFollow; number >>= bitsPerByte)
        packed += char(uchar(number) | moreFollow);
    packed += char(number);
}

template <typename Value>
void packPlain(QByteArray &packed, Value value)
{
    packed.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void packCell(QByteArray &packed, const TableCell &cell)
{
    const QByteArray text = cell.text.toUtf8();
    packNumber(packed, (quint64(text.size()) << kindBits) | quint64(cell.kind));
    packed += text;
    if (cell.kind == TableCell::Kind::Number)
        packPlain(packed, cell.number);
    else if (cell.kind == TableCell::Kind::Date)
        packPlain(packed, cell.date.toJulianDay());
}

// Reads what the functions above wrote, nothing else.
class Unpacking {
public:
    explicit Unpacking(const char *at)
        : m_at(at)
    {
    }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0;; shift += bitsPerByte) {
            const auto byte = uchar(*m_at++);
            number |= quint64(byte & (moreFollow - 1)) << shift;
            if (byte < moreFollow)
                return number;
        }
    }

    TableCell cell()
    {
        const quint64 head = number();
        TableCell cell;
        cell.kind = TableCell::Kind(head & kindMask);
        cell.text = QString::fromUtf8(m_at, qsizetype(head >> kindBits));
        m_at += head >> kindBits;
        if (cell.kind == TableCell::Kind::Number)
            cell.number = plain<double>();
        else if (cell.kind == TableCell::Kind::Date)
            cell.date = QDate::fromJulianDay(plain<qint64>());
        return cell;
    }

    void skipCell()
    {
        const quint64 head = number();
        const bool isText = TableCell::Kind(head & kindMask) == TableCell::Kind::Text;
        m_at += (head >> kindBits) + (isText ? 0 : sizeof(qint64));
    }

private:
    template <typename Value>
    Value plain()
    {
        static_assert(sizeof(Value) == sizeof(qint64)); // skipCell() counts on it
        Value value;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }

    const char *m_at;
};

} // namespace

const TableCell &TableRow::cell(qsizetype column) const
{
    static const TableCell none;
    return column >= 0 && column < cells.size() ? cells.at(column) : none;
}

void TableRows::append(const TableRow &row)
{
    QByteArray packed;
    packNumber(packed, quint64(row.number));
    packNumber(packed, quint64(row.cells.size()));
    for (const TableCell &cell : row.cells)
        packCell(packed, cell);
    if (m_blocks.isEmpty() || m_blocks.constLast().size() + packed.size() > blockSize) {
        m_blocks.emplaceBack();
        m_blocks.last().reserve(std::max(blockSize, packed.size()));
    }
    m_places += {int(m_blocks.size()) - 1, int(m_blocks.constLast().size())};
    m_blocks.last() += packed;
}

const char *TableRows::packed(qsizetype row) const
{
    const Place place = m_places.at(row);
    return m_blocks.at(place.block).constData() + place.offset;
}

qsizetype TableRows::bytes() const
{
    qsizetype bytes = m_places.size() * qsizetype(sizeof(Place));
    for (const QByteArray &block : m_blocks)
        bytes += block.size();
    return bytes;
}

TableRows &TableRows::operator<<(const TableRow &row)
{
    append(row);
    return *this;
}

TableRow TableRows::at(qsizetype row) const
{
    Unpacking from(packed(row));
    TableRow unpacked;
    unpacked.number = int(from.number());
    const auto count = qsizetype(from.number());
    unpacked.cells.reserve(count);
    for (qsizetype column = 0; column < count; ++column)
        unpacked.cells += from.cell();
    return unpacked;
}

QList<TableRow> TableRows::first(qsizetype count) const
{
    QList<TableRow> rows;
    for (qsizetype row = 0; row < std::min(count, size()); ++row)
        rows += at(row);
    return rows;
}

TableCell TableRows::cell(qsizetype row, qsizetype column) const
{
    Unpacking from(packed(row));
    (void)from.number();
    if (column < 0 || column >= qsizetype(from.number()))
        return {};
    for (; column > 0; --column)
        from.skipCell();
    return from.cell();
}

qsizetype TableRows::cellCount(qsizetype row) const
{
    Unpacking from(packed(row));
    (void)from.number();
    return qsizetype(from.number());
}

bool TableRows::isColumnFilled(qsizetype column) const
{
    for (qsizetype row = 0; row < size(); ++row) {
        if (!cell(row, column).isEmpty())
            return true;
    }
    return false;
}

qsizetype TableRows::remove(const QList<bool> &rows)
{
    qsizetype kept = 0;
    for (qsizetype row = 0; row < size(); ++row) {
        if (!rows.at(row))
            m_places[kept++] = m_places.at(row);
    }
    const qsizetype removed = size() - kept;
    m_places.resize(kept);
    return removed;
}
