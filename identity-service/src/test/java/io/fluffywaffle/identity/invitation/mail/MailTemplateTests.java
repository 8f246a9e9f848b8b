package io.fluffywaffle.identity.invitation.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.mail.MailTemplate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailTemplateTests {

	private static final Map<String, Object> VALUES = Map.of("firstName", "<b>Nadia</b>", "inviter", "O'Neill & Söhne",
			"link", "https://texts.example.org/invitation#token", "claim", "https://texts.example.org/claim", "until",
			"Tuesday");

	private final MailTemplate template = MailTemplate.of("invitation", Locale.ENGLISH);

	@Test
	void showsNamesAsTheyAre() {
		assertThat(this.template.text(VALUES)).contains("Hello <b>Nadia</b>,").doesNotContain("{{");
		assertThat(this.template.page(VALUES)).contains("Hello &lt;b&gt;Nadia&lt;/b&gt;,")
			.doesNotContain("<b>Nadia</b>", "{{");
		assertThat(this.template.subject(VALUES)).isEqualTo("O'Neill & Söhne invites you to Waffle");
	}

	@Test
	void fetchesNothing() {
		assertThat(this.template.page(VALUES)).doesNotContainIgnoringCase("<img", "<script", "<link", "src=", "url(",
				"@import");
		assertThat(Pattern.compile("https?://[^\"<]+").matcher(this.template.page(VALUES)).results())
			.allMatch((address) -> address.group().startsWith("https://texts.example.org/"));
	}

	@Test
	void hasColoursForTheDark() {
		assertThat(this.template.page(VALUES)).contains("color-scheme\" content=\"light dark\"",
				"prefers-color-scheme: dark");
	}

	@Test
	void speaksEnglishWhereItWasNotTranslated() {
		assertThat(MailTemplate.of("invitation", Locale.JAPANESE).subject(VALUES)).endsWith("invites you to Waffle");
	}

}
