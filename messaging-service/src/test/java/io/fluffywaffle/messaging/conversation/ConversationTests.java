package io.fluffywaffle.messaging.conversation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class ConversationTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	MessageReceiver receiver;

	TestAccount account;

	Caller member;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
		this.member = this.account.member();
	}

	@Nested
	class TheInbox {

		@Test
		void goesFromTheNewestToTheOldestInPages() {
			List<String> phones = IntStream.range(0, 7).mapToObj((i) -> TellsOfAccounts.newPhone()).toList();
			phones.forEach((phone) -> receive(phone, "Hi"));

			MvcTestResult first = get("/conversations?limit=3");
			MvcTestResult second = get("/conversations?limit=3&before=" + Callers.<String>read(first, "$.next"));
			MvcTestResult third = get("/conversations?limit=3&before=" + Callers.<String>read(second, "$.next"));

			assertThat(phonesIn(first)).isEqualTo(List.of(phones.get(6), phones.get(5), phones.get(4)));
			assertThat(phonesIn(second)).isEqualTo(List.of(phones.get(3), phones.get(2), phones.get(1)));
			assertThat(phonesIn(third)).isEqualTo(List.of(phones.get(0)));
			assertThat(third).bodyJson().extractingPath("$.next").isNull();
			assertThat(first).bodyJson().extractingPath("$.sequence").isEqualTo(7);
		}

		@Test
		void movesAConversationUpWithEachText() {
			String early = TellsOfAccounts.newPhone();
			String late = TellsOfAccounts.newPhone();
			receive(early, "First");
			receive(late, "Second");
			receive(early, "Third");

			MvcTestResult inbox = get("/conversations");

			assertThat(phonesIn(inbox)).isEqualTo(List.of(early, late));
			assertThat(inbox).bodyJson().extractingPath("$.items[0].lastMessage.body").isEqualTo("Third");
			assertThat(inbox).bodyJson().extractingPath("$.items[0].unread").isEqualTo(2);
		}

		@Test
		void showsTheUnreadOnlyIfAsked() {
			String read = TellsOfAccounts.newPhone();
			String unread = TellsOfAccounts.newPhone();
			receive(read, "Old news");
			markRead(conversationWith(read), 1);
			receive(unread, "News");

			assertThat(phonesIn(get("/conversations?filter=unread"))).isEqualTo(List.of(unread));
			assertThat(phonesIn(get("/conversations"))).hasSize(2);
		}

		@ParameterizedTest
		@CsvSource({ "ana, true", "KOVA\u010c, true", "o kov, false", "parking lot, true", "100%, true", "100_, false",
				"%, true", "\\, false", "555, false" })
		void findsByNameOrLastText(String query, boolean found) {
			String phone = "+1202" + "7" + TellsOfAccounts.newPhone().substring(6);
			ConversationTests.this.accounts.newClient(ConversationTests.this.account, phone, "Ana Kova\u010d", false);
			receive(phone, "The Parking Lot is 100% full");

			MvcTestResult result = ConversationTests.this.member
				.get(ConversationTests.this.account.path("/conversations?query={query}"), query);

			assertThat(result).hasStatusOk();
			assertThat(phonesIn(result)).hasSize(found ? 1 : 0);
		}

		@Test
		void findsByAPieceOfThePhone() {
			String phone = TellsOfAccounts.newPhone();
			receive(phone, "Hi");
			receive(TellsOfAccounts.newPhone(), "Hi");
			String piece = "(%s) %s".formatted(phone.substring(2, 5), phone.substring(5));

			assertThat(phonesIn(ConversationTests.this.member
				.get(ConversationTests.this.account.path("/conversations?query={query}"), piece)))
				.isEqualTo(List.of(phone));
		}

		@ParameterizedTest
		@ValueSource(strings = { "before=nonsense", "before=AAAA", "before=gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "limit=0",
				"limit=201", "limit=x", "filter=mine" })
		void refusesWhatItDoesNotUnderstand(String query) {
			assertThat(get("/conversations?" + query)).hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo(query.substring(0, query.indexOf('=')));
		}

		@Test
		void takesAnEmptyQueryForNone() {
			receive(TellsOfAccounts.newPhone(), "Hi");

			assertThat(phonesIn(get("/conversations?query=&before="))).hasSize(1);
		}

	}

	@Nested
	class AThread {

		@Test
		void goesBackInPagesOldestFirstInEach() {
			String phone = TellsOfAccounts.newPhone();
			IntStream.rangeClosed(1, 5).forEach((i) -> receive(phone, "Text " + i));
			String path = "/conversations/" + conversationWith(phone) + "/messages?limit=3";

			MvcTestResult newest = get(path);
			MvcTestResult older = get(path + "&before=" + Callers.<String>read(newest, "$.previous"));

			assertThat(Callers.<List<String>>read(newest, "$.items[*].body")).containsExactly("Text 3", "Text 4",
					"Text 5");
			assertThat(Callers.<List<String>>read(older, "$.items[*].body")).containsExactly("Text 1", "Text 2");
			assertThat(older).bodyJson().extractingPath("$.previous").isNull();
		}

	}

	@Nested
	class ReadMarks {

		@Test
		void leaveTextsAfterTheMarkUnread() {
			String phone = TellsOfAccounts.newPhone();
			IntStream.rangeClosed(1, 3).forEach((i) -> receive(phone, "Text " + i));

			markRead(conversationWith(phone), 2);

			assertThat(get("/conversations/" + conversationWith(phone))).bodyJson()
				.isLenientlyEqualTo("{\"unread\": 1, \"sequence\": 4}");
		}

		@Test
		void areToldOnce() {
			String phone = TellsOfAccounts.newPhone();
			receive(phone, "Hi");

			markRead(conversationWith(phone), 1);
			markRead(conversationWith(phone), 1);
			markRead(conversationWith(phone), 0);

			assertThat(get("/activity?after=1")).bodyJson().isLenientlyEqualTo("""
					{"items": [{"sequence": 2, "type": "conversation.read", "message": null,
					  "conversation": {"unread": 0}}], "sequence": 2}""");
		}

	}

	@Nested
	class Opening {

		@Test
		void findsTheConversationThatIsThere() {
			String phone = TellsOfAccounts.newPhone();

			MvcTestResult opened = open("{\"to\": \"%s\"}".formatted(phone));
			MvcTestResult again = open("{\"to\": \"%s\"}".formatted(phone.substring(2)));

			assertThat(opened).hasStatus(201)
				.bodyJson()
				.isLenientlyEqualTo("""
						{"client": {"phone": "%s", "name": null}, "number": "%s", "lastMessage": null, "unread": 0}"""
					.formatted(phone, ConversationTests.this.account.number()));
			assertThat(again).hasStatus(200)
				.bodyJson()
				.extractingPath("$.id")
				.isEqualTo(Callers.<String>read(opened, "$.id"));
		}

		@Test
		void usesAnotherNumberOfTheAccountIfAsked() {
			String second = ConversationTests.this.account.numbers().get(1);

			assertThat(open("{\"to\": \"%s\", \"from\": \"%s\"}".formatted(TellsOfAccounts.newPhone(), second)))
				.hasStatus(201)
				.bodyJson()
				.extractingPath("$.number")
				.isEqualTo(second);
		}

		@ParameterizedTest
		@CsvSource({ "1-800-FLOWERS, to", "+1202555, to", "whatsapp:+12025550142, to", "+12025550142;ext=3, to",
				"12345, to", "'', to" })
		void refusesWhatIsNoPhone(String to, String field) {
			assertThat(open("{\"to\": \"%s\"}".formatted(to))).hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo(field);
		}

		@Test
		void refusesANumberOfAnotherAccount() {
			String foreign = ConversationTests.this.accounts.newAccount().number();

			assertThat(open("{\"to\": \"+12025550142\", \"from\": \"%s\"}".formatted(foreign))).hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo("from");
		}

		private MvcTestResult open(String json) {
			return ConversationTests.this.member.post(json, ConversationTests.this.account.path("/conversations"));
		}

	}

	@Nested
	class ForStrangers {

		@ParameterizedTest
		@CsvSource({ "GET, /conversations", "POST, /conversations", "GET, /conversations/{id}",
				"POST, /conversations/{id}/read", "GET, /conversations/{id}/messages", "GET, /activity",
				"POST, /history" })
		void nothingIsThere(String method, String path) {
			String phone = TellsOfAccounts.newPhone();
			receive(phone, "Secret");
			UUID conversation = conversationWith(phone);
			TestAccount other = ConversationTests.this.accounts.newAccount();
			String body = "{\"to\": \"+12025550142\", \"sequence\": 1, \"messages\": []}";

			MvcTestResult answer = other.owner()
				.call(HttpMethod.valueOf(method), body, ConversationTests.this.account.path(path), conversation);

			assertThat(answer).hasStatus(404).bodyText().doesNotContain("Secret", phone);
		}

		@ParameterizedTest
		@CsvSource({ "GET, /conversations/{id}", "POST, /conversations/{id}/read",
				"GET, /conversations/{id}/messages" })
		void anotherAccountsConversationIsNotThereInTheirOwn(String method, String path) {
			String phone = TellsOfAccounts.newPhone();
			receive(phone, "Secret");
			UUID conversation = conversationWith(phone);
			TestAccount other = ConversationTests.this.accounts.newAccount();

			assertThat(
					other.owner().call(HttpMethod.valueOf(method), "{\"sequence\": 1}", other.path(path), conversation))
				.hasStatus(404);
			assertThat(get("/conversations/" + conversation)).bodyJson().extractingPath("$.unread").isEqualTo(1);
		}

		@Test
		void anAdminReadsNoConversations() {
			assertThat(
					ConversationTests.this.callers.admin().get(ConversationTests.this.account.path("/conversations")))
				.hasStatus(404);
		}

	}

	private MvcTestResult get(String path) {
		return this.member.get(this.account.path(path));
	}

	private void receive(String phone, String body) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, phone, body)));
	}

	private void markRead(UUID conversation, long sequence) {
		assertThat(this.member.post("{\"sequence\": %d}".formatted(sequence),
				this.account.path("/conversations/{id}/read"), conversation))
			.hasStatus(204);
	}

	private UUID conversationWith(String phone) {
		return UUID
			.fromString(Callers.<List<String>>read(get("/conversations?query=" + phone.substring(1)), "$.items[*].id")
				.getFirst());
	}

	private static List<String> phonesIn(MvcTestResult page) {
		return Callers.read(page, "$.items[*].client.phone");
	}

}
