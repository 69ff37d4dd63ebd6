/**
 * The register as tables, for people who live in spreadsheets: as CSV and as a workbook. Start with
 * {@link nl.doelbinding.analysis.render.sheet.RegisterTables}, which says what is in which column;
 * {@link nl.doelbinding.analysis.render.sheet.CsvRegisterRenderer} and {@link
 * nl.doelbinding.analysis.render.sheet.XlsxRegisterRenderer} only say how it is written.
 */
@NullMarked
package nl.doelbinding.analysis.render.sheet;

import org.jspecify.annotations.NullMarked;
