// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/krbar.h"

#include <QDate>
#include <QWidget>

class Language;
class PlanIndex;
struct KeyResult;

// What stands in words at the marks of a bar; an empty one is not written.
struct LevelTexts {
    QString start; // at the left end
    QString commit;
    QString target;
    QString stretch; // at the right end
    QString expected; // above, at its mark
    bool operator==(const LevelTexts &) const = default;
};

// The bar of one key result across the whole width, its levels written at their marks. Where they do not
// fit side by side the target stays, then the commit, then the ends.
class LevelBar final : public QWidget {
    Q_OBJECT
public:
    explicit LevelBar(QWidget *parent = nullptr);

    void setContent(const KrBar &bar, const LevelTexts &texts);
    // How a key result stands today; hidden for milestones and without numbers.
    void setKeyResult(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                      const Language &language);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KrBar m_bar;
    LevelTexts m_texts;
};
