package io.fluffywaffle.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a story's threads into past texts with times that end before now. */
final class History {

	private final Story story;

	private final Map<String, String> names;

	private final Instant now;

	/**
	 * Prepares the history.
	 * @param names of the people, by username
	 * @param now what "days ago" counts from
	 */
	History(Story story, Map<String, String> names, Instant now) {
		this.story = story;
		this.names = names;
		this.now = now;
	}

	List<PastText> texts() {
		List<PastText> texts = new ArrayList<>();
		for (int thread = 0; thread < this.story.threads().size(); thread++) {
			texts.addAll(textsOf(this.story.threads().get(thread), thread));
		}
		return texts;
	}

	private List<PastText> textsOf(Story.Thread thread, int index) {
		String phone = this.story.client(thread.client()).phone();
		List<PastText> texts = new ArrayList<>();
		Duration sinceBegin = Duration.ZERO;
		for (String line : thread.lines()) {
			if (line.startsWith("+")) {
				sinceBegin = sinceBegin.plus(pause(line));
				continue;
			}
			int mark = line.indexOf(' ');
			String author = line.substring(0, mark).replaceAll("[<>]", "");
			String id = "demo-%d-%d".formatted(index, texts.size());
			texts.add(new PastText(id, phone, thread.number(), author.isEmpty() ? "inbound" : "outbound",
					line.substring(mark + 1), begin(thread).plus(sinceBegin), this.names.get(author)));
			// People need longer for longer texts.
			sinceBegin = sinceBegin.plusSeconds(45 + 4L * line.length());
		}
		return texts.stream().map((text) -> text.at().isBefore(this.now) ? text : text.dayBefore()).toList();
	}

	private Instant begin(Story.Thread thread) {
		ZonedDateTime day = this.now.atZone(ZoneId.of(this.story.timeZone())).minusDays(thread.daysAgo());
		return day.with(LocalTime.parse(thread.at())).toInstant();
	}

	private static Duration pause(String line) {
		return Duration.parse("PT" + line.substring(1).toUpperCase(Locale.ROOT));
	}

}
