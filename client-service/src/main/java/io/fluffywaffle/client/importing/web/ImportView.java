package io.fluffywaffle.client.importing.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.importing.Import;
import io.fluffywaffle.client.importing.ImportColumn;
import io.fluffywaffle.client.importing.ImportPlan;
import io.fluffywaffle.client.importing.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it. While it is checked and when it is checked, the counts say
 * what would happen.
 *
 * @param rows how many there are, without the head
 * @param done how many of them were looked at in this turn
 */
record ImportView(UUID id, String fileName, ImportState state, @Nullable String problem, List<ImportColumn> columns,
		int rows, int done, int added, int updated, int skipped, int failed, @Nullable ImportPlan plan, Importer by,
		Instant createdAt, @Nullable Instant finishedAt) {

	/** Who brought the file. */
	record Importer(UUID id, @Nullable String name) {
	}

	static ImportView of(Import it) {
		Import.Tally tally = it.tally();
		return new ImportView(it.id(), it.fileName(), it.state(), it.problem(), it.columns(), it.rows(), tally.done(),
				tally.added(), tally.updated(), tally.skipped(), tally.failed(), it.plan(),
				new Importer(it.byId(), it.byName()), it.createdAt(), it.finishedAt());
	}

}
