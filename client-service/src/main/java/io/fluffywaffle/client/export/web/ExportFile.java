package io.fluffywaffle.client.export.web;

import java.io.Closeable;
import java.util.List;

/** A file that grows row by row. */
interface ExportFile extends Closeable {

	void add(List<String> cells);

}
