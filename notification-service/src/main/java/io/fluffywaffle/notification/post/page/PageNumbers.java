package io.fluffywaffle.notification.post.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Links to pages, with gaps: 1 … 4 5 6 … 20.
 *
 * @param previous null on the first page
 * @param next null on the last page
 */
record PageNumbers(@Nullable String previous, List<Entry> entries, @Nullable String next) {

	/** How many neighbours of the page one is on are shown. */
	private static final int AROUND = 1;

	/**
	 * The links beside a page.
	 * @param address of a page, by its number
	 */
	static PageNumbers of(int page, int pages, IntFunction<String> address) {
		List<Entry> entries = new ArrayList<>();
		int before = 0;
		for (int number = 1; number <= pages; number++) {
			boolean shown = number == 1 || number == pages || Math.abs(number - page) <= AROUND;
			// a gap of a single page would take as much room as the page
			boolean alone = number - before == 1 && Math.abs(number - page) == AROUND + 1
					&& (number == 2 || number == pages - 1);
			if (!shown && !alone) {
				continue;
			}
			if (number - before > 1) {
				entries.add(Entry.GAP);
			}
			entries.add(new Entry(number, address.apply(number), number == page, false));
			before = number;
		}
		return new PageNumbers((page > 1) ? address.apply(page - 1) : null, entries,
				(page < pages) ? address.apply(page + 1) : null);
	}

	/** Whether there is more than one page. */
	boolean several() {
		return this.entries.size() > 1;
	}

	/**
	 * A page, or a gap between pages.
	 *
	 * @param current whether one is on it
	 */
	record Entry(int number, String address, boolean current, boolean gap) {

		private static final Entry GAP = new Entry(0, "", false, true);

	}

}
