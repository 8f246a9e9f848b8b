package io.fluffywaffle.client.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file of clients on its way in.
 *
 * @param problem why it cannot go on
 * @param turn rises with each check and start; whoever works for an earlier one stops
 * @param tally what became, or would become, of the rows
 */
public record Import(UUID id, UUID accountId, String fileName, ImportState state, @Nullable String problem,
		List<ImportColumn> columns, @Nullable ImportPlan plan, int turn, int rows, Tally tally, UUID byId,
		@Nullable String byName, Instant createdAt, @Nullable Instant finishedAt) {

	/** What became of rows; all together are those that were looked at. */
	public record Tally(int added, int updated, int skipped, int failed) {

		static final Tally NONE = new Tally(0, 0, 0, 0);

		/** How many rows were looked at. */
		public int done() {
			return this.added + this.updated + this.skipped + this.failed;
		}

		Tally plus(Tally other) {
			return new Tally(this.added + other.added, this.updated + other.updated, this.skipped + other.skipped,
					this.failed + other.failed);
		}
	}

}
