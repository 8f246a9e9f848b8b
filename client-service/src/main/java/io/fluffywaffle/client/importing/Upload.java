package io.fluffywaffle.client.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.importing.file.TableFile;
import io.fluffywaffle.client.importing.file.TableRow;
import io.fluffywaffle.client.importing.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one file into the database, holding a few hundred at a time. */
final class Upload {

	private static final int BATCH = 500;

	private static final int BATCH_CHARACTERS = 1_000_000;

	private final UUID importId;

	private final StagedRows staged;

	private final HeaderWords words;

	private final String country;

	/** What the columns are guessed from. */
	private final List<TableRow> first = new ArrayList<>();

	private final List<StagedRow> batch = new ArrayList<>();

	private @Nullable ColumnReader reader;

	private int rows;

	/** The characters of the batch. */
	private int held;

	Upload(UUID importId, StagedRows staged, HeaderWords words, String country) {
		this.importId = importId;
		this.staged = staged;
		this.words = words;
		this.country = country;
	}

	/** Reads the file to its end. */
	void read(Path file) {
		TableFile.read(file, this::add);
		begin();
		flush();
		if (this.rows == 0) {
			throw new UnreadableFile("The file has a head and no rows.");
		}
	}

	List<ImportColumn> columns() {
		return Optional.ofNullable(this.reader).map(ColumnReader::columns).orElse(List.of());
	}

	int rows() {
		return this.rows;
	}

	private void add(TableRow row) {
		if (this.reader == null) {
			this.first.add(row);
			if (this.first.size() == BATCH) {
				begin();
			}
		}
		else {
			stage(row);
		}
	}

	private void begin() {
		if (this.reader == null) {
			ColumnReader found = new ColumnReader(this.first.stream().map(TableRow::cells).toList(), this.words,
					this.country);
			this.reader = found;
			this.first.stream().skip(found.hasHead() ? 1 : 0).forEach(this::stage);
		}
	}

	private void stage(TableRow row) {
		this.batch.add(new StagedRow(this.rows++, row.line(), row.cells()));
		this.held += row.cells().stream().mapToInt(String::length).sum();
		if (this.batch.size() == BATCH || this.held > BATCH_CHARACTERS) {
			flush();
		}
	}

	private void flush() {
		this.staged.add(this.importId, this.batch);
		this.batch.clear();
		this.held = 0;
	}

}
