package io.fluffywaffle.client.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file.
 *
 * @param header what stands above it; empty when nothing does
 * @param samples its first few different values; gone when the import is over
 * @param guess what it seems to hold, as a plan would say it
 */
public record ImportColumn(int index, String header, List<String> samples, @Nullable String guess) {

	/** What it is called for people. */
	String name() {
		return this.header.isEmpty() ? "Column " + (this.index + 1) : this.header;
	}

	ImportColumn withoutSamples() {
		return new ImportColumn(this.index, this.header, List.of(), this.guess);
	}
}
