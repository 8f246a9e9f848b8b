package io.fluffywaffle.client.enrolment.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.LanguageTag;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.defaults.validation.TextRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How an account wants to take clients in. */
record EnrolmentRequest(boolean open, @Nullable String intro, @NotNull String consentWords,
		@PlainText(max = 300) @Nullable String codeText, @PlainText(max = 300) @Nullable String confirmation,
		@NotEmpty @Size(max = 30) List<@NotNull @LanguageTag String> languages,
		@NotEmpty @Size(max = 260) List<@NotNull @CountryCode String> countries, @Min(0) @Max(1_000) int dailyCodes,
		@Nullable UUID groupId, @Nullable @Size(max = 10) List<@NotNull @PlainText(max = 20) String> joinWords,
		@Nullable @Size(max = 10) List<@NotNull @PlainText(max = 20) String> yesWords) {

	private static final int INTRO = 2_000;

	private static final int WORDS = 1_000;

	EnrolmentSettings settings() {
		checkText("intro", this.intro, INTRO);
		checkText("consentWords", this.consentWords, WORDS);
		if (this.codeText != null && !this.codeText.contains("{code}")) {
			throw Problem.invalid("codeText", "has to say {code} where the code goes");
		}
		return new EnrolmentSettings(this.open, this.intro, this.consentWords.strip(), this.codeText, this.confirmation,
				List.copyOf(this.languages), List.copyOf(this.countries), this.dailyCodes, this.groupId,
				Objects.requireNonNullElse(this.joinWords, List.of()),
				Objects.requireNonNullElse(this.yesWords, List.of()));
	}

	private static void checkText(String field, @Nullable String text, int max) {
		if (text != null) {
			TextRules.faultOfText(text, max).ifPresent((fault) -> {
				throw Problem.invalid(field, fault);
			});
		}
	}

}
