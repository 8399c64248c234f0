export { readDate, readDay, readDayArgument, type DateBounds, type DateReading } from './dates.ts';
export { hasLostDigits, readAreaCode, readIdentityNumber, readKey, readWhole } from './numbers.ts';
export { readName, readSex, readText } from './text.ts';
export { openTable, type Cells, type Table, type TableRow } from './table.ts';
export type { TableSource } from './source.ts';
export { type ColumnMapping, type TableColumns } from './header.ts';
export { tableRefusal, type FileFault, type RowFault, type TableRefusal } from './faults.ts';
export { parseTableFormat, writeTable, xlsxMediaType, type TableFormat, type TableValue } from './write.ts';
