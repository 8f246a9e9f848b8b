package io.fluffywaffle.simulator.usage;

import java.util.List;

/** How many texts, their segments, and how many of them carried media. */
public record Counts(long texts, long segments, long mms) {

	static Counts of(List<UsageLine> lines) {
		return new Counts(lines.size(), lines.stream().mapToLong(UsageLine::segments).sum(),
				lines.stream().filter(UsageLine::mms).count());
	}

}
