// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxtable.h"

#include "slides/pptxtext.h"
#include "slides/pptxxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double sameAnchor = 0.6; // slide units; nearer texts stand in one column
constexpr double gap = 1; // before a column that ends at its texts
constexpr qsizetype mostColumns = 5;

} // namespace

double PptxTable::Text::left() const
{
    double left = lines.constFirst().position.x();
    for (const TextRun &line : lines)
        left = std::min(left, line.position.x());
    return left;
}

double PptxTable::Text::right() const
{
    double right = 0;
    for (const TextRun &line : lines)
        right = std::max(right, line.position.x() + line.width);
    return right;
}

PptxTable::PptxTable(const SlidePage &page)
{
    gather(page);
    findColumns();
    place();
    if (m_rows.size() < 2 || m_columns.size() < 2 || m_columns.size() > mostColumns || !fits()) {
        m_columns.clear();
        m_held.clear();
    }
}

void PptxTable::gather(const SlidePage &page)
{
    for (const SlideRow &place : page.rows) {
        Row row;
        row.height = place.place.height();
        for (qsizetype i = place.first; i < place.end; ++i) {
            const auto *run = std::get_if<TextRun>(&page.shapes.at(i));
            if (!run || run->align == Align::Centre)
                continue;
            if (run->goesOn && !row.texts.isEmpty())
                row.texts.last().lines += *run;
            else
                row.texts += Text{{*run}};
            m_held += i;
        }
        m_rows += row;
    }
    if (!page.rows.isEmpty())
        m_topLeft = page.rows.constFirst().place.topLeft();
}

int PptxTable::columnOf(const Text &text) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&text](const Column &column) {
        return column.isRight == text.isRight() && std::abs(column.anchor - text.anchor()) < sameAnchor;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void PptxTable::findColumns()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (const Text &text : row.texts) {
            if (const int known = columnOf(text); known >= 0)
                m_columns[known].left = std::min(m_columns.at(known).left, text.left());
            else
                m_columns += Column{text.anchor(), text.isRight(), text.left(), text.right()};
        }
    }
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column &one, const Column &other) { return one.anchor < other.anchor; });
    for (Row &row : m_rows) {
        for (Text &text : row.texts)
            text.column = columnOf(text);
    }
}

// Each goes as far as the next one's begin.
void PptxTable::place()
{
    double end = slideWidth;
    for (qsizetype i = m_columns.size() - 1; i >= 0; --i) {
        Column &column = m_columns[i];
        column.right = column.isRight ? column.anchor : end;
        if (column.isRight)
            column.left -= gap;
        end = column.left;
    }
    if (!m_columns.isEmpty() && !m_columns.constLast().isRight)
        m_columns.last().right = slideWidth - m_topLeft.x(); // the other margin
}

// A row of one text that is wider than its column, such as the capacity line, goes across.
bool PptxTable::fits()
{
    for (Row &row : m_rows) {
        for (const Text &text : std::as_const(row.texts)) {
            const Column &column = m_columns.at(text.column);
            if (text.left() >= column.left - sameAnchor && text.right() <= column.right + sameAnchor)
                continue;
            row.isWhole = row.texts.size() == 1 && text.column == 0;
            if (!row.isWhole)
                return false;
        }
    }
    return std::is_sorted(m_columns.begin(), m_columns.end(), [](const Column &one, const Column &other) {
        return one.left < other.left && one.right <= other.left + sameAnchor;
    });
}

void PptxTable::write(PptxXml &xml, PptxText &text, int id) const
{
    const double left = m_columns.constFirst().left;
    const double width = m_columns.constLast().right - left;
    double height = 0;
    for (const Row &row : m_rows)
        height += row.height;
    const auto frame = xml.element("p:graphicFrame");
    {
        const auto names = xml.element("p:nvGraphicFramePr");
        xml.leaf("p:cNvPr", {{"id", QString::number(id)}, {"name", u"Table "_s + QString::number(id)}});
        {
            const auto kind = xml.element("p:cNvGraphicFramePr");
            xml.leaf("a:graphicFrameLocks", {{"noGrp", u"1"_s}});
        }
        xml.leaf("p:nvPr");
    }
    {
        const auto where = xml.element("p:xfrm");
        xml.leaf("a:off", {{"x", emu(left)}, {"y", emu(m_topLeft.y())}});
        xml.leaf("a:ext", {{"cx", emu(width)}, {"cy", emu(height)}});
    }
    const auto graphic = xml.element("a:graphic");
    const auto data =
        xml.element("a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/table"_s}});
    const auto table = xml.element("a:tbl");
    xml.leaf("a:tblPr");
    {
        const auto grid = xml.element("a:tblGrid");
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isLast = i + 1 == m_columns.size();
            const double right = isLast ? m_columns.at(i).right : m_columns.at(i + 1).left;
            xml.leaf("a:gridCol", {{"w", emu(right - m_columns.at(i).left)}});
        }
    }
    for (const Row &row : m_rows) {
        const auto line = xml.element("a:tr", {{"h", emu(row.height)}});
        for (int column = 0; column < m_columns.size(); ++column)
            writeCell(xml, text, row, column);
    }
}

void PptxTable::writeCell(PptxXml &xml, PptxText &text, const Row &row, int column) const
{
    const auto cell = !row.isWhole ? xml.element("a:tc")
        : column == 0              ? xml.element("a:tc", {{"gridSpan", QString::number(m_columns.size())}})
                                   : xml.element("a:tc", {{"hMerge", u"1"_s}});
    {
        const auto body = xml.element("a:txBody");
        xml.leaf("a:bodyPr");
        xml.leaf("a:lstStyle");
        bool isEmpty = true;
        for (const Text &each : row.texts) {
            if (each.column != column)
                continue;
            text.writeParagraph(each.lines);
            isEmpty = false;
        }
        if (isEmpty)
            xml.leaf("a:p");
    }
    const auto properties = xml.element(
        "a:tcPr",
        {{"marL", u"0"_s}, {"marR", u"0"_s}, {"marT", u"0"_s}, {"marB", u"0"_s}, {"anchor", u"ctr"_s}});
    for (const char *edge : {"a:lnL", "a:lnR", "a:lnT", "a:lnB"}) {
        const auto border = xml.element(edge, {{"w", u"0"_s}});
        xml.leaf("a:noFill");
    }
    xml.leaf("a:noFill");
}
