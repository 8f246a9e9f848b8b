package io.fluffywaffle.client.page.open.web;

import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.client.join.PhoneLine;
import io.fluffywaffle.client.join.PhoneRefused;
import io.fluffywaffle.client.join.Wish;
import io.fluffywaffle.client.page.PageAnswers;
import io.fluffywaffle.client.page.PageQuestions;
import io.fluffywaffle.client.page.open.OpenPage;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.validation.TextRules;

import org.springframework.stereotype.Component;

/** Reads the form of a page, whatever somebody or something put into it. */
@Component
class FormReader {

	private static final int LONGEST_NAME = 120;

	private static final String NEEDED = "is needed";

	private final PageQuestions questions;

	FormReader(PageQuestions questions) {
		this.questions = questions;
	}

	/**
	 * The wish.
	 * @throws FormRefused when something in it is not right
	 */
	Wish read(OpenPage page, Entries entries) {
		Map<String, String> faults = new TreeMap<>();
		String name = name(entries.get(Entries.NAME), faults);
		String phone = phone(page, entries.get(Entries.PHONE), faults);
		String language = language(page, entries.get(Entries.LANGUAGE), faults);
		PageAnswers answers = this.questions.read(page.page(), entries.answers());
		answers.faults().forEach((key, fault) -> faults.put(Entries.ANSWER + key, "This " + fault + "."));
		if (!faults.isEmpty()) {
			throw new FormRefused(faults);
		}
		return new Wish(phone, name, language, answers.forClient(), answers.forPage());
	}

	private static String name(String typed, Map<String, String> faults) {
		String name = typed.strip();
		if (name.isEmpty()) {
			fault(faults, Entries.NAME, NEEDED);
		}
		else {
			TextRules.faultOfLine(name, LONGEST_NAME).ifPresent((fault) -> fault(faults, Entries.NAME, fault));
		}
		return name;
	}

	private static String phone(OpenPage page, String typed, Map<String, String> faults) {
		if (typed.isBlank()) {
			fault(faults, Entries.PHONE, NEEDED);
			return "";
		}
		try {
			return PhoneLine.require(typed, page.account().country(), page.settings().countries());
		}
		catch (PhoneRefused | NotAPhoneNumberException ex) {
			fault(faults, Entries.PHONE, String.valueOf(ex.getMessage()));
			return "";
		}
	}

	private static String language(OpenPage page, String chosen, Map<String, String> faults) {
		if (chosen.isEmpty()) {
			return page.settings().languages().getFirst();
		}
		if (!page.settings().languages().contains(chosen)) {
			fault(faults, Entries.LANGUAGE, "is none of the languages that are offered");
		}
		return chosen;
	}

	private static void fault(Map<String, String> faults, String name, String words) {
		faults.put(name, "This " + words + ".");
	}

}
