package io.fluffywaffle.client.page.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import io.fluffywaffle.client.field.FieldType;
import io.fluffywaffle.client.page.PageDraft;
import io.fluffywaffle.client.page.PageField;
import io.fluffywaffle.client.page.PageSlug;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A page as its owner wants it.
 *
 * @param slug null for one that is made of the title, or for the one that it has
 * @param body Markdown
 * @param consentWords null for those of the account's enrolment
 * @param firstText the text to a new supporter; null for the account's confirmation
 * @param origins who may show it in a frame, {@code https://example.org}
 */
record PageRequest(@Nullable String slug, @NotNull @PlainText(max = 120) String title, @NotNull String body,
		@Nullable @Size(max = 20, message = "may be at most {max}") List<@NotNull @Valid AskedField> fields,
		@Nullable String consentWords, @Nullable UUID groupId, @Nullable String thanks, @Nullable String firstText,
		@Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable @Min(1) @Max(10_000_000) Integer goal,
		@Nullable @Size(max = 20, message = "may be at most {max}") List<@NotNull String> origins) {

	/** Something the page asks. */
	record AskedField(
			@NotNull @jakarta.validation.constraints.Pattern(regexp = "[a-z][a-z0-9_]{0,39}",
					message = "has to be small letters, digits and _, beginning with a letter") String key,
			@NotNull @PlainText(max = 120) String label, @NotNull FieldType type, @Nullable Boolean required,
			@Size(max = 100,
					message = "may be at most {max}") @Nullable List<@NotNull @PlainText(max = 60) String> choices) {
	}

	private static final Set<String> TAKEN = Set.of("name", "first_name", "last_name", "phone");

	private static final int BODY = 20_000;

	private static final int WORDS = 1_000;

	private static final int FIRST_TEXT = 640;

	// nothing that could end a directive of a Content-Security-Policy
	private static final Pattern ORIGIN = Pattern
		.compile("https://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?");

	private static final int LONGEST_ORIGIN = 200;

	PageDraft draft() {
		if (this.slug != null) {
			PageSlug.fault(this.slug).ifPresent((fault) -> {
				throw refuse("slug", fault);
			});
		}
		checkDates();
		return new PageDraft(this.slug, this.title.strip(), orEmpty("body", this.body, BODY), asked(),
				orNull("consentWords", this.consentWords, WORDS), this.groupId, orEmpty("thanks", this.thanks, WORDS),
				orNull("firstText", this.firstText, FIRST_TEXT), this.opensAt, this.closesAt, this.goal, framedBy());
	}

	private void checkDates() {
		if (this.opensAt != null && this.closesAt != null && !this.closesAt.isAfter(this.opensAt)) {
			throw refuse("closesAt", "has to be after it opens");
		}
	}

	private List<PageField> asked() {
		List<AskedField> all = Objects.requireNonNullElse(this.fields, List.of());
		Set<String> keys = new HashSet<>(TAKEN);
		for (int i = 0; i < all.size(); i++) {
			AskedField field = all.get(i);
			if (!keys.add(field.key())) {
				throw refuse("fields[" + i + "].key", "is taken");
			}
			boolean choice = field.type() == FieldType.CHOICE;
			if (choice != !choices(field).isEmpty()) {
				throw refuse("fields[" + i + "].choices",
						choice ? "are what there is to choose from" : "are for fields of type choice only");
			}
		}
		return all.stream()
			.map((field) -> new PageField(field.key(), field.label().strip(), field.type(),
					Boolean.TRUE.equals(field.required()), choices(field)))
			.toList();
	}

	private List<String> framedBy() {
		List<String> all = Objects.requireNonNullElse(this.origins, List.of());
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).length() > LONGEST_ORIGIN || !ORIGIN.matcher(all.get(i)).matches()) {
				throw refuse("origins[" + i + "]", "has to look like https://example.org");
			}
		}
		return all.stream().distinct().toList();
	}

	private static List<String> choices(AskedField field) {
		return Objects.requireNonNullElse(field.choices(), List.<String>of())
			.stream()
			.map(String::strip)
			.distinct()
			.toList();
	}

	private static @Nullable String orNull(String field, @Nullable String text, int max) {
		return (text == null || text.isBlank()) ? null : orEmpty(field, text, max);
	}

	private static String orEmpty(String field, @Nullable String text, int max) {
		if (text == null || text.isBlank()) {
			return "";
		}
		String plain = text.replace("\r\n", "\n").replace('\t', ' ');
		TextRules.faultOfText(plain, max).ifPresent((fault) -> {
			throw refuse(field, fault);
		});
		return plain.strip();
	}

	private static Problem refuse(String field, String fault) {
		return Problem.invalid(field, fault);
	}

}
