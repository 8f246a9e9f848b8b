package io.fluffywaffle.client.page.open.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.fluffywaffle.client.page.open.OpenPage;

/** What a page asks for, with what was typed before and what is wrong with it. */
final class Questions {

	private Questions() {
	}

	static List<Question> of(OpenPage page, Entries entries, Map<String, String> faults) {
		Stream<Question> always = Stream.of(Question.typed(Entries.NAME, "Your name", "text", "name", entries),
				Question.typed(Entries.PHONE, "Your mobile phone", "tel", "tel", entries)
					.hinted("From abroad? Begin with + and the country."));
		Stream<Question> own = page.page().fields().stream().map((field) -> Question.of(field, entries));
		return Stream.of(always, languages(page, entries), own)
			.flatMap((questions) -> questions)
			.map((question) -> question.with(faults.get(question.name())))
			.toList();
	}

	private static Stream<Question> languages(OpenPage page, Entries entries) {
		List<String> offered = page.settings().languages();
		if (offered.size() < 2) {
			return Stream.of();
		}
		String chosen = entries.get(Entries.LANGUAGE);
		return Stream.of(Question.typed(Entries.LANGUAGE, "Your language", "text", "off", entries)
			.choosing(
					offered.stream().map((tag) -> new Question.Option(tag, nameOf(tag), tag.equals(chosen))).toList()));
	}

	private static String nameOf(String tag) {
		Locale language = Locale.forLanguageTag(tag);
		return language.getDisplayName(language);
	}

}
