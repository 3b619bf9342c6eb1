# Prints the brokerage of each node as CSV: reads one line of groups, then an adjacency matrix, from a CSV file.
suppressMessages(library(sna))
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], header = FALSE, colClasses = "character")
groups <- as.character(table[1, ])
matrix <- matrix(as.numeric(as.matrix(table[-1, ])), nrow = length(groups))
raw <- brokerage(matrix, groups)$raw.nli
write.table(raw[, c("w_I", "w_O", "b_IO", "b_OI", "b_O")], sep = ",", row.names = FALSE, col.names = FALSE)
