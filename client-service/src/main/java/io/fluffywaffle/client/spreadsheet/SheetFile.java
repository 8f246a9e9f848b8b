package io.fluffywaffle.client.spreadsheet;

import java.io.Closeable;
import java.util.List;

/** A file that grows row by row. */
public interface SheetFile extends Closeable {

	/** Adds a row; no cell is taken for a formula. */
	void add(List<String> cells);

}
