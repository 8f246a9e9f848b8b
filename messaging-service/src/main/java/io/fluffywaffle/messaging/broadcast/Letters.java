package io.fluffywaffle.messaging.broadcast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.NeverTexted;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to each person of an audience, page by page, so that any number fits. */
@Component
@EnableConfigurationProperties(BroadcastProperties.class)
class Letters {

	private static final int LONGEST = 1600;

	private final Audience audience;

	private final NeverTexted neverTexted;

	private final JdbcClient jdbc;

	private final BroadcastProperties properties;

	Letters(Audience audience, NeverTexted neverTexted, JdbcClient jdbc, BroadcastProperties properties) {
		this.audience = audience;
		this.neverTexted = neverTexted;
		this.jdbc = jdbc;
		this.properties = properties;
	}

	/**
	 * Gives each page of letters, one letter for each phone.
	 * @throws Problem 422 when the text cannot be sent to everybody, or the people are
	 * too many
	 */
	void write(TextToGroup text, Consumer<List<Letter>> pages) {
		MergeText words = MergeText.of(text.body());
		checkKeys(text, words);
		Set<String> phones = new HashSet<>();
		@Nullable String after = null;
		do {
			Audience.Page page = this.audience.page(text.accountId(), text.reach(), after);
			checkSize(text, page.total());
			List<AudienceMember> fresh = page.items().stream().filter((person) -> phones.add(person.phone())).toList();
			checkSize(text, phones.size());
			Set<String> optedOut = optedOut(text, fresh);
			pages.accept(fresh.stream().map((person) -> letter(words, person, optedOut)).toList());
			after = page.next();
		}
		while (after != null);
	}

	private void checkKeys(TextToGroup text, MergeText words) {
		Set<String> used = words.fieldKeys();
		if (used.isEmpty()) {
			return;
		}
		Set<String> known = this.audience.fieldKeys(text.accountId());
		used.stream().filter((key) -> !known.contains(key)).sorted().findFirst().ifPresent((key) -> {
			throw MergeText.unusable("asks for {{%s}}, which clients do not have".formatted(key));
		});
	}

	private void checkSize(TextToGroup text, long people) {
		if (people > this.properties.recipientsAtMost()) {
			throw Problem
				.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-recipients", "Too many people",
						"A text goes to %d people at most. Send it to smaller groups."
							.formatted(this.properties.recipientsAtMost()))
				.at(text.reach().field(), "are more people than one text may go to");
		}
	}

	/** Those who said STOP, and those who had their data erased and not texted since. */
	private Set<String> optedOut(TextToGroup text, List<AudienceMember> people) {
		List<String> phones = people.stream().map(AudienceMember::phone).toList();
		Set<String> optedOut = new HashSet<>(this.neverTexted.among(text.accountId(), phones));
		optedOut.addAll(this.jdbc.sql("select phone from opt_out where account_id = ? and phone = any (?)")
			.params(text.accountId(), phones.toArray(String[]::new))
			.query(String.class)
			.list());
		return optedOut;
	}

	private static Letter letter(MergeText words, AudienceMember person, Set<String> optedOut) {
		Letter letter = new Letter(person, words.render(person), person.exclusion(optedOut.contains(person.phone())));
		if (letter.isSent() && letter.body().isEmpty()) {
			throw MergeText.unusable("is empty for %s: give its places a fallback".formatted(person.name()));
		}
		if (letter.isSent() && letter.body().length() > LONGEST) {
			throw MergeText.unusable("is longer than %d characters for %s".formatted(LONGEST, person.name()));
		}
		return letter;
	}

}
