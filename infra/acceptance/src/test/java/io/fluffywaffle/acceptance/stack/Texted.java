package io.fluffywaffle.acceptance.stack;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.simulator.log.LogEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was texted to a phone (E.164), by the simulator's log. */
public record Texted(String phone, RunningWaffle waffle) {

	private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

	/** The newest text like this, waited for. */
	public String newest(Predicate<String> like) {
		return await().until(() -> all().stream().filter(like).reduce((one, later) -> later).orElse(""),
				(found) -> !found.isEmpty());
	}

	/** The code of the newest text that has one. */
	public String code() {
		return find(CODE, newest(CODE.asPredicate()));
	}

	/** Every text so far, oldest first. */
	public List<String> all() {
		return this.waffle.simulator()
			.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> this.phone.equals(entry.to()))
			.map(LogEntry::body)
			.toList();
	}

	/** What of a text is meant. */
	public static String find(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		assertThat(found.find()).as(text).isTrue();
		return found.group();
	}

}
