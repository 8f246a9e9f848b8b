package io.fluffywaffle.client.importing.file;

import java.util.List;

/**
 * One row of a table that is not empty.
 *
 * @param line which one it is, as a spreadsheet counts
 */
public record TableRow(int line, List<String> cells) {
}
