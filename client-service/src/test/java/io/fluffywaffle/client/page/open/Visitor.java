package io.fluffywaffle.client.page.open;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody on a page, whose browser runs no script. */
record Visitor(Caller owner, UUID page, String slug, String address) {

	static final String PHONE = "+12125550142";

	/** A visitor from a usual address. */
	static Visitor on(Caller owner, UUID page) {
		return new Visitor(owner, page, Team.read(owner.get("/action-pages/{id}", page), "$.slug"),
				"198.51.100." + (1 + Math.abs(page.hashCode() % 250)));
	}

	Visitor from(String otherAddress) {
		return new Visitor(this.owner, this.page, this.slug, otherAddress);
	}

	MvcTestResult look(String rest) {
		return this.owner.mvc().get().uri("/act/" + this.slug + rest).exchange();
	}

	/** Sends a form: a name, its value, the next name and so on. */
	MvcTestResult send(String step, String... form) {
		var request = this.owner.mvc()
			.post()
			.uri("/act/" + this.slug + step)
			.header("X-Waffle-Client-Ip", this.address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED);
		for (int i = 0; i < form.length; i += 2) {
			request.formField(form[i], form[i + 1]);
		}
		return request.exchange();
	}

	/** Asks for a code. */
	MvcTestResult ask(String phone) {
		return send("", "name", "Ana", "phone", phone, "website", "");
	}

	/** Types the newest of so many codes that came by text. */
	MvcTestResult type(Outsiders outsiders, MvcTestResult asked, int codes) {
		return send("/code", "attempt", hidden(asked, "attempt"), "code",
				outsiders.code(this.owner.account(), PHONE, codes));
	}

	/** Agrees to what is shown. */
	MvcTestResult agree(MvcTestResult shown) {
		return send("/accept", "proof", hidden(shown, "proof"), "consent", "yes");
	}

	/** Goes all the way, as whose n-th code this is. */
	MvcTestResult join(Outsiders outsiders, int codes) {
		MvcTestResult shown = type(outsiders, ask(PHONE), codes);
		assertThat(shown).hasStatusOk();
		MvcTestResult done = agree(shown);
		assertThat(done).hasStatus(303);
		return done;
	}

	static String html(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What a form carries along unseen. */
	static String hidden(MvcTestResult answer, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html(answer));
		assertThat(field.find()).as(html(answer)).isTrue();
		return field.group(1);
	}

}
