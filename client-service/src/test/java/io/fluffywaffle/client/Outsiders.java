package io.fluffywaffle.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** People without a login: what they call, and what arrives on their phones. */
@TestComponent
public class Outsiders {

	/** What they agree to where nothing else is said. */
	public static final String WORDS = "I want the news of the Clinic.";

	private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

	private static final Pattern LINK = Pattern.compile("/mine/([A-Za-z0-9_-]{43})");

	private final Team team;

	private final MockMvcTester mvc;

	private final KafkaProbe kafka;

	private final JdbcClient jdbc;

	Outsiders(Team team, MockMvcTester mvc, KafkaProbe kafka, JdbcClient jdbc) {
		this.team = team;
		this.mvc = mvc;
		this.kafka = kafka;
		this.jdbc = jdbc;
	}

	/** The owner of a new American account that takes clients in. */
	public Caller ownerOfOpenAccount() {
		return ownerOfOpenAccount(200);
	}

	/** The same, with a limit on codes a day. */
	public Caller ownerOfOpenAccount(int dailyCodes) {
		// every test has the same few phones
		this.jdbc.sql("delete from code_count").update();
		Caller owner = this.team.besides(this.team.memberOfAccountIn("US"), "owner");
		Awaitility.await().until(() -> owner.get("/enrolment").getResponse().getStatus() == 200);
		assertThat(owner.replace("\"0\"", settings(dailyCodes, null), "/enrolment")).hasStatusOk();
		return owner;
	}

	/** Settings as JSON. */
	public static String settings(int dailyCodes, @Nullable UUID groupId) {
		return """
				{"open": true, "intro": null, "consentWords": "%s", "codeText": null, "confirmation": null,
				 "languages": ["en", "es"], "countries": ["US"], "dailyCodes": %d, "groupId": %s,
				 "joinWords": ["JOIN"], "yesWords": ["YES"]}""".formatted(WORDS, dailyCodes,
				(groupId != null) ? "\"" + groupId + "\"" : null);
	}

	/** Calls from a usual address. */
	public MvcTestResult post(String path, String json) {
		return post("198.51.100." + (1 + Math.abs(json.hashCode() % 250)), path, json);
	}

	/** Calls from an address. */
	public MvcTestResult post(String address, String path, String json) {
		return this.mvc.post()
			.uri("/api" + path)
			.header("X-Waffle-Client-Ip", address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	/** Asks for a code under the name Ana. */
	public MvcTestResult ask(UUID account, String phone) {
		return post("203.0.113." + (1 + Math.abs(phone.hashCode() % 250)), "/join/codes", wish(account, phone));
	}

	/** The form, filled in. */
	public static String wish(Object place, @Nullable String phone) {
		return """
				{"place": "%s", "name": "Ana", "phone": %s, "language": "en", "fields": {}, "website": ""}"""
			.formatted(place, (phone != null) ? "\"" + phone + "\"" : null);
	}

	/** An attempt of this phone. */
	public String attempt(UUID account, String phone) {
		MvcTestResult asked = ask(account, phone);
		assertThat(asked).hasStatus(202);
		return Team.read(asked, "$.attempt");
	}

	/** The attempt's proof, with the code that came by text. */
	public MvcTestResult prove(String attempt, String code) {
		return post("/join/check", "{\"attempt\": \"%s\", \"code\": \"%s\"}".formatted(attempt, code));
	}

	/** Enrols and gives the token of the own page. */
	public String enrol(UUID account, String phone) {
		String attempt = attempt(account, phone);
		MvcTestResult proven = prove(attempt, code(account, phone, 1));
		assertThat(proven).hasStatusOk();
		MvcTestResult accepted = accept(proven);
		assertThat(accepted).hasStatus(201);
		return Team.read(accepted, "$.own");
	}

	/** Agrees to what was shown. */
	public MvcTestResult accept(MvcTestResult proven) {
		Map<String, Object> terms = Team.read(proven, "$.terms");
		String id = (terms != null) ? "\"" + terms.get("id") + "\"" : null;
		return post("192.0.2.7", "/join/accept", "{\"proof\": \"%s\", \"termsId\": %s, \"consent\": true}"
			.formatted(Team.<String>read(proven, "$.proof"), id));
	}

	/** The n-th code that the phone got. */
	public String code(UUID account, String phone, int nth) {
		return Awaitility.await()
			.until(() -> texts(account, phone).stream()
				.filter((text) -> JsonPath.read(text, "$.purpose").equals("code"))
				.map((text) -> found(CODE, open(account, text)))
				.toList(), (codes) -> codes.size() >= nth)
			.get(nth - 1);
	}

	/** The token in the newest link that the phone got. */
	public String link(UUID account, String phone, String purpose) {
		return Awaitility.await()
			.until(() -> texts(account, phone).stream()
				.filter((text) -> JsonPath.read(text, "$.purpose").equals(purpose))
				.map((text) -> open(account, text))
				.filter((body) -> LINK.matcher(body).find())
				.map((body) -> found(LINK, body))
				.toList(), (links) -> !links.isEmpty())
			.getLast();
	}

	/** The requested texts to a phone, as they were told. */
	public List<String> texts(UUID account, String phone) {
		String key = account + ":" + phone;
		return this.kafka.records("client.text.v1")
			.stream()
			.filter((record) -> key.equals(record.key()))
			.map(KafkaRecord::value)
			.map(String::valueOf)
			.toList();
	}

	/** All requested texts of an account, once nothing waits to be decided. */
	public long textsOf(UUID account) {
		settle();
		return this.kafka.records("client.text.v1")
			.stream()
			.filter((record) -> String.valueOf(record.key()).startsWith(account.toString()))
			.count();
	}

	/** Waits until every code that was asked for is sent or refused, and told. */
	public void settle() {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.jdbc.sql("""
				select (select count(*) from scheduled_tasks where task_name = 'phone-code')
					+ (select count(*) from outbox)""").query(Long.class).single() == 0);
	}

	/** What messaging-service reads in the text. */
	public static String open(UUID account, String text) {
		String sealed = JsonPath.read(text, "$.sealedBody");
		if (sealed == null) {
			return JsonPath.read(text, "$.body");
		}
		try {
			String json = new String(Base64.getDecoder().decode(Secrets.PRIVATE_KEYSET), StandardCharsets.UTF_8);
			byte[] body = TinkJsonProtoKeysetFormat
				.parseKeyset(json, HybridConfig2026.get(), InsecureSecretKeyAccess.get())
				.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
				.decrypt(Base64.getDecoder().decode(sealed), account.toString().getBytes(StandardCharsets.UTF_8));
			return new String(body, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(matcher.groupCount());
	}

}
