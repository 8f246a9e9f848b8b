package io.fluffywaffle.client.importing;

import java.util.List;

/**
 * A row of the file as it waits.
 *
 * @param position 0 for the first one that is no head
 * @param line which one it is in a spreadsheet
 */
record StagedRow(int position, int line, List<String> cells) {
}
