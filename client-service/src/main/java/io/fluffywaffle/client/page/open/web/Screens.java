package io.fluffywaffle.client.page.open.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.client.join.JoinDesk.Proven;
import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.PagePicture;
import io.fluffywaffle.client.page.PagePictures;
import io.fluffywaffle.client.page.open.OpenPage;
import io.fluffywaffle.client.page.open.SupporterCounts;
import io.fluffywaffle.client.terms.Terms;
import io.fluffywaffle.defaults.markdown.Markdown;
import io.fluffywaffle.defaults.page.PublicPage;
import io.fluffywaffle.defaults.page.PublicPages;

import org.springframework.stereotype.Component;

/** Writes what visitors of a page see, step by step. */
@Component
class Screens {

	private static final int LARGE = 1600;

	private static final int DESCRIPTION = 160;

	private final PublicPages pages;

	private final PagePictures pictures;

	private final SupporterCounts counts;

	Screens(PublicPages pages, PagePictures pictures, SupporterCounts counts) {
		this.pages = pages;
		this.pictures = pictures;
		this.counts = counts;
	}

	/** The page, with the form as long as it takes supporters. */
	String start(Visit visit) {
		return start(visit, Entries.NONE, Map.of(), "");
	}

	/** The page with what was typed and what is wrong with it. */
	String start(Visit visit, Entries entries, Map<String, String> faults, String trouble) {
		OpenPage page = visit.page();
		Optional<PagePicture> picture = this.pictures.of(page.page().id());
		Map<String, Object> values = values(visit);
		values.put("html", page.page().html());
		values.put("picture", picture.map(PictureView::of).map(List::of).orElse(List.of()));
		values.put("progress", Progress.of(this.counts.of(page.page().id()), page.page().goal()));
		values.put("open", page.open());
		values.put("status", Status.of(page));
		values.put("questions", Questions.of(page, entries, faults));
		values.put("trouble", faults.isEmpty() ? trouble : "Please look at what is marked below.");
		return this.pages.render(head(visit, picture, !visit.framed()), "act", values);
	}

	/**
	 * Where the code is typed.
	 * @param phone what it was sent to; empty where that is not known any more
	 */
	String code(Visit visit, String attempt, String phone, String fault, String news) {
		Map<String, Object> values = values(visit);
		values.put("attempt", attempt);
		values.put("phone", phone);
		values.put("fault", fault);
		values.put("news", news);
		return step(visit, "act-code", values);
	}

	/** What is to be agreed to. */
	String consent(Visit visit, Proven proven, Map<String, String> faults) {
		Map<String, Object> values = values(visit);
		values.put("proof", proven.proof().value());
		values.put("words", proven.consentWords());
		values.put("consentFault", faults.getOrDefault("consent", ""));
		values.put("termsFault", faults.getOrDefault("terms", ""));
		values.put("terms", proven.terms().map(TermsShown::of).map(List::of).orElse(List.of()));
		return step(visit, "act-consent", values);
	}

	String thanks(Visit visit) {
		Map<String, Object> values = values(visit);
		values.put("thanks", paragraphs(visit.page().page().thanks()));
		return step(visit, "act-thanks", values);
	}

	/** Words for whoever cannot go on, and the way to the page. */
	String stop(Visit visit, String heading, String words) {
		Map<String, Object> values = values(visit);
		values.put("heading", heading);
		values.put("words", words);
		return step(visit, "act-stop", values);
	}

	/** The same where no page can be said. */
	String stop(String heading, String words) {
		return this.pages.render(new PublicPage(heading, words, "/", null, false), "act-trouble",
				Map.of("heading", heading, "words", words));
	}

	/** There is nothing. */
	String gone() {
		return this.pages.gone();
	}

	private String step(Visit visit, String template, Map<String, Object> values) {
		return this.pages.render(head(visit, Optional.empty(), false), template, values);
	}

	private static PublicPage head(Visit visit, Optional<PagePicture> picture, boolean indexed) {
		ActionPage page = visit.page().page();
		String description = Markdown.toText(page.body(), DESCRIPTION);
		return new PublicPage(page.title(), description.isEmpty() ? visit.page().account().name() : description,
				visit.path(),
				picture.map((found) -> new PublicPage.ShareImage(found.path(LARGE), found.alt())).orElse(null),
				indexed);
	}

	private static Map<String, Object> values(Visit visit) {
		Map<String, Object> values = new HashMap<>();
		values.put("framed", visit.framed());
		values.put("path", visit.path());
		values.put("start", visit.start());
		values.put("title", visit.page().page().title());
		values.put("account", visit.page().account().name());
		return values;
	}

	static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** The terms that are to be accepted. */
	private record TermsShown(String id, String heading, List<String> paragraphs) {

		static TermsShown of(Terms terms) {
			return new TermsShown(terms.id().toString(), terms.title(), Screens.paragraphs(terms.text()));
		}

	}

}
