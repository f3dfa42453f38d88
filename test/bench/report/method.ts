export const METHOD = `Every function is called as a cell calls it, through the catalogue, its messages and its checks. Beside it runs a loop
written by hand for exactly this call and these columns: one pass, no tables of parameters, no filter where there is none.

- A loop is only worth comparing with if it does the same work. Earlier ones compared a cell with two words, took
  every number for a number of things and any score for a score: they were faster because they would have given wrong
  answers. Now they read every spelling that the function reads and refuse what it refuses (errors of Excel, unreadable
  texts, negative counts, scores off the scale, order numbers without their end), and leave out rows that say 合计. Tests plant
  such cells in every column of every case and compare. They use nothing of the add-in.
- What the loops leave out: heights of columns, a header in the first row, blank rows at the end, sums whose last digits do not
  depend on the order of rows, and which cell is wrong.
- The cells are made from seeds, the same in every run: two years of records, 2 % blanks, a tenth of the dates as ISO
  text, a tenth of the amounts and scores as text such as "1,234.50", flags as 是 and 否 with a tenth TRUE and FALSE, ids as text of 12
  characters, 50 stores, 5 job types; one cell in two hundred as few people write it (" 是", "¥1,234.50", "2025年08月01日").
- Before each run the cells are parsed from JSON again, [[x],[x],…], as Excel delivers them, and settled
  by two small collections; only the call is measured. So no run finds texts that have been hashed before. Both read the same
  cells and must give the same answer, or the benchmark stops.
- The two run in turns and change places after each pair. The ratio is the median of the ratios of the pairs: other
  programs on the machine disturb both. "Cold" is the first run at that size.
- Sizes are measured from small to large, all functions at each of them in one process. The largest is every row of a sheet.
- Memory is how much more is in use after a call than before it, without collecting: rough.
- Thirteen months, whole columns and growth compare minimum times; for growth a whole sheet is taken as ten times 100,000 rows in proportion. "By hand" is what the loop makes of
  the same difference: cells that the processor keeps at hand are read faster than a sheet full of them, and blank rows
  below the records are read, too.
- \`npm run bench:check\` holds the budgets in a minute and a half: a few functions for all, over half a sheet, the shortest of several runs in
  turns, three attempts. It fails where a budget is missed by more than a quarter; growth and whole columns may cost what they
  cost the loop by hand.
- Univer stops at 100,000 rows: each of its cells is an object of its own, and a sheet full of them does not fit. formulajs stops there, too:
  a whole sheet takes it half a minute a formula. It compares blanks as zeros and flags as texts: where it gives another answer, that is said in place of a time. CHURN has a native formula
  too, which compares every record with every other: in LibreOffice and Excel it is for some thousands of records only.
- LibreOffice is asked through a macro that types the formula into a cell of the loaded sheet and reads the value, twenty times
  in a row for the smaller sizes; loading the sheet is not counted.
- What is measured is a bundle, as Excel gets one. Run by tsx, the same loops take up to four times as long.`;
