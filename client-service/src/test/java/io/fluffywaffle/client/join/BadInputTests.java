package io.fluffywaffle.client.join;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class BadInputTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	JsonMapper json;

	Caller owner;

	UUID account;

	@BeforeEach
	void openAccount() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.account = this.owner.account();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			premium             | +19002345678
			toll-free           | +18002345678
			nobody's            | +11234567890
			landline            | +441212345678
			premium abroad      | +449098790000
			other country       | +491701234567
			Caribbean           | +18762345678
			pager               | +447640123456
			""")
	void refusesNumbersThatCostOrCannotBeTexted(String kind, String phone) {
		assertThat(this.outsiders.ask(this.account, phone)).as(kind)
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "212 555", "911", "12345", "not a number", "+1 212 555 0142 ext. 5",
			"whatsapp:+12125550142", "" })
	void refusesHalfNumbers(String phone) {
		assertThat(this.outsiders.ask(this.account, phone)).hasStatus4xxClientError()
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ana 🦩👩‍👩‍👧", "שרה לוי", "علي", "O'Hara; drop table client",
			"<script>alert(1)</script>", "=1+1" })
	void takesNamesOfAllKindsAsTheyAre(String name) {
		assertThat(named(name)).hasStatus(202);
	}

	@Test
	void refusesNamesThatAreTooLongUnseenOrTurnTheTextAround() {
		for (String name : new String[] { "x".repeat(10_240), "\u200b\u200b", "  ", "Ana\u202eevil", "Ana\nBob",
				"\u0000" }) {
			assertThat(named(name)).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("name");
		}
	}

	@Test
	void refusesLanguagesAndFieldsThatAreNotOffered() {
		String wish = Outsiders.wish(this.account, PHONE);

		assertThat(this.outsiders.post("/join/codes", wish.replace("\"en\"", "\"de\""))).bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("language");
		assertThat(
				this.outsiders.post("/join/codes", wish.replace("\"fields\": {}", "\"fields\": {\"secret\": \"1\"}")))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("fields.secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"size\": \"\"}", "{\"size\": null}" })
	void missesWhatIsRequiredAndLeftEmpty(String fields) {
		assertThat(this.owner.replace("\"0\"", """
				{"items": [{"key": "size", "label": "Size", "type": "text", "choices": [], "onForm": "required"}]}""",
				"/client-fields"))
			.hasStatusOk();

		assertThat(this.outsiders.post("/join/codes",
				Outsiders.wish(this.account, PHONE).replace("\"fields\": {}", "\"fields\": " + fields)))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("fields.size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "form", "codes", "codes/again", "check", "accept" })
	void saysWhatIsMissing(String call) {
		assertThat(this.outsiders.post("/join/" + call, "{}")).hasStatus(400);
		assertThat(this.outsiders.post("/join/" + call, "[")).hasStatus(400);
		assertThat(this.outsiders.post("/join/" + call, "")).hasStatus(400);
	}

	private MvcTestResult named(String name) {
		return this.outsiders.post("/join/codes",
				Outsiders.wish(this.account, PHONE).replace("\"Ana\"", this.json.writeValueAsString(name)));
	}

}
