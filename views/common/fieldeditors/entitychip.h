// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QAbstractButton>

// One entity among several that a field refers to: a click leads to it, its × or Delete takes it out.
class EntityChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit EntityChip(EntityRef ref, QWidget *parent);

    [[nodiscard]] EntityRef ref() const { return m_ref; }
    // code and color: the tag before the text of a goal; no color: none.
    void setContent(const QString &text, const QString &code = {}, int color = 0);
    void setRemovable(bool removable);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossArea() const;

    EntityRef m_ref;
    QString m_code;
    int m_color = 0;
    bool m_isRemovable = true;
};
