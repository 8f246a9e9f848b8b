package io.fluffywaffle.account.settings;

import java.util.Collections;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class KeywordRepliesTests {

	private static final String REPLIES = "/api/accounts/{id}/keyword-replies";

	private static final String RULE = """
			{"name": "Hours", "match": "exact", "words": ["HOURS", "open"], "reply": "9 to 5\\nevery day"}""";

	@Autowired
	Callers callers;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void keepTheirOrderAndTheirIds() {
		String second = RULE.replace("exact", "contains").replace("Hours", "More");

		MvcTestResult set = set("[%s, %s]".formatted(RULE, second));

		assertThat(set).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
		String id = Callers.read(set, "$.items[1].id");
		assertThat(this.owner.get(REPLIES, this.account)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"name": "Hours", "enabled": true, "words": ["HOURS", "open"], "tag": null},
				           {"name": "More", "id": "%s", "reply": "9 to 5\\nevery day"}]}""".formatted(id));
		assertThat(this.owner.get("/api/accounts/{id}/settings", this.account)).bodyText().doesNotContain("9 to 5");
		assertThat(this.owner.replace("{\"welcome\": \"Hi\"}", "\"1\"", "/api/accounts/{id}/settings", this.account))
			.hasStatusOk();
		assertThat(this.owner.get(REPLIES, this.account)).bodyJson().extractingPath("$.items[1].id").isEqualTo(id);
	}

	@Test
	void areChangedBySupervisorsWhoSawTheLatest() {
		Caller supervisor = this.callers.admit(this.callers.user(), this.account, "supervisor");
		String json = "{\"items\": [%s]}".formatted(RULE);

		assertThat(supervisor.replace(json, "\"0\"", REPLIES, this.account)).hasStatus(412);
		assertThat(supervisor.replace(json, "\"1\"", REPLIES, this.account)).hasStatusOk();
		assertThat(this.callers.memberOf(this.account).replace(json, "\"3\"", REPLIES, this.account)).hasStatus(403);
	}

	@Test
	void giveConversationsToMembersOnlyAndToNobodyWhoLeft() {
		Caller member = this.callers.memberOf(this.account);
		Caller reader = this.callers.admit(this.callers.user(), this.account, "read-only");
		String json = "{\"items\": [{\"name\": \"A\", \"match\": \"contains\", \"words\": [\"a\"], \"assignTo\": \"%s\"}]}";

		assertFault(this.owner.replace(json.formatted(UUID.randomUUID()), "\"2\"", REPLIES, this.account),
				"items[0].assignTo");
		assertFault(this.owner.replace(json.formatted(reader.id()), "\"2\"", REPLIES, this.account),
				"items[0].assignTo");
		assertThat(this.owner.replace(json.formatted(member.id()), "\"2\"", REPLIES, this.account)).hasStatusOk();
		member.post("", "/api/accounts/{id}/leave", this.account);
		assertThat(this.owner.get(REPLIES, this.account)).bodyJson().extractingPath("$.items[0].assignTo").isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					[{"name": "A", "match": "exact", "words": ["hi", " HI "], "reply": "x"}]                       | items[0].words[1]
					[{"name": "A", "match": "exact", "words": [], "reply": "x"}]                                   | items[0].words
					[{"name": "A", "match": "exact", "words": ["a", " "], "reply": "x"}]                           | items[0].words[1]
					[{"name": "A", "match": "is", "words": ["a"], "reply": "x"}]                                   | items[0].match
					[{"match": "exact", "words": ["a"], "reply": "x"}]                                             | items[0].name
					[{"name": "A", "match": "exact", "words": ["a"]}]                                              | items[0].reply
					[{"name": "A", "match": "exact", "words": ["a"], "reply": "\\u0000"}]                          | items[0].reply
					[{"name": "A", "match": "exact", "words": ["a"], "tag": "two\\nlines"}]                        | items[0].tag
					[{"name": "A", "match": "exact", "words": ["Ja"], "tag": "a"}, {"name": "B", "match": "exact", "words": ["já"], "tag": "a"}] | items[1].words[0]
					[null]                                                                                         | items[0]
					null                                                                                           | items
					""")
	void nameTheFieldAtFault(String items, String field) {
		assertFault(set(items), field);
	}

	@Test
	void areAHundredAtMost() {
		String rule = "{\"name\": \"A\", \"match\": \"contains\", \"words\": [\"a\"], \"tag\": \"t\"}";

		assertFault(set(Collections.nCopies(101, rule).toString()), "items");
		assertThat(set(Collections.nCopies(100, rule).toString())).hasStatusOk();
	}

	@Test
	void areShortEnoughToBeToldToOthers() {
		String rule = """
				{"name": "A", "match": "contains", "words": ["a"], "reply": "%s"}""".formatted("\\u20ac".repeat(1600));

		assertFault(set(Collections.nCopies(60, rule).toString()), "items");
		assertThat(set(Collections.nCopies(40, rule).toString())).hasStatusOk();
	}

	private MvcTestResult set(String items) {
		return this.owner.replace("{\"items\": %s}".formatted(items), "\"0\"", REPLIES, this.account);
	}

	private static void assertFault(MvcTestResult answer, String field) {
		assertThat(answer).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

}
