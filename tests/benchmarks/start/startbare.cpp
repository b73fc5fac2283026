// SPDX-License-Identifier: GPL-3.0-or-later
// What any Qt program with the same libraries costs: an empty window.
#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QSqlDatabase>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    // Keeps the linker from dropping the libraries.
    const bool isLinked = QSqlDatabase::drivers().isEmpty() && !QChartView::staticMetaObject.className();
    QMainWindow window;
    window.resize(1600, 960);
    window.setEnabled(!isLinked);
    window.show();
    return QApplication::exec();
}
