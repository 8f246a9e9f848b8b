package io.fluffywaffle.client;

import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class AccessTests {

	private static final String EVERYTHING = """
			GET    | /clients
			POST   | /clients
			GET    | /clients/{client}
			PATCH  | /clients/{client}
			PUT    | /clients/{client}/block
			DELETE | /clients/{client}/block
			GET    | /clients/count
			GET    | /clients/{client}/timeline
			GET    | /clients/{client}/notes
			POST   | /clients/{client}/notes
			GET    | /tags
			GET    | /client-fields
			GET    | /client-views
			POST   | /client-views
			GET    | /duplicates
			GET    | /groups
			GET    | /action-pages
			POST   | /groups
			PUT    | /groups/{group}/clients/{client}
			DELETE | /groups/{group}/clients/{client}
			""";

	private static final String FOR_SUPERVISORS = """
			DELETE | /clients/{client}
			GET    | /client-erasures
			POST   | /action-pages
			POST   | /action-pages/preview
			PUT    | /action-pages/{client}
			DELETE | /action-pages/{client}
			POST   | /action-pages/{client}/open
			POST   | /action-pages/{client}/close
			POST   | /action-pages/{client}/copy
			DELETE | /action-pages/{client}/picture
			GET    | /action-pages/{client}/supporters/export
			POST   | /duplicates/dismissals
			POST   | /clients/{client}/merge
			POST   | /merges/{client}/undo
			""";

	@Autowired
	Team team;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	KafkaProbe kafka;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVERYTHING)
	void hidesAnAccountFromStrangers(HttpMethod method, String path) {
		Owned owned = owned();
		UUID stranger = UUID.randomUUID();

		assertThat(call(method, path, owned, this.issuer.bearer(stranger))).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(call(method, path, owned.in(UUID.randomUUID()), this.issuer.bearer(owned.member().id())))
			.hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVERYTHING)
	void asksForATokenThatIsMeantForTheService(HttpMethod method, String path) {
		Owned owned = owned();
		UUID id = owned.member().id();

		assertThat(this.mvc.method(method).uri(owned.place(path)).exchange()).hasStatus(401);
		assertThat(call(method, path, owned, this.issuer.token(id).audience("account-service").bearer()))
			.hasStatus(401);
		assertThat(call(method, path, owned, this.issuer.token(id).issuedBy("https://evil.example").bearer()))
			.hasStatus(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVERYTHING)
	void letsAnAdminManageEveryAccount(HttpMethod method, String path) {
		Owned owned = owned();
		String admin = this.issuer.token(UUID.randomUUID()).admin().bearer();

		assertThat(call(method, path, owned, admin).getResponse().getStatus()).isNotIn(401, 403, 404, 500);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVERYTHING)
	void letsReadOnlyMembersReadAndNothingMore(HttpMethod method, String path) {
		Owned owned = owned();
		String bearer = this.team.besides(owned.member(), "read-only").bearer();

		assertThat(call(method, path, owned, bearer)).hasStatus((method == HttpMethod.GET) ? 200 : 403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVERYTHING)
	void keepsScriptsToTheirScope(HttpMethod method, String path) {
		Owned owned = owned();
		Caller script = this.team.scriptBesides(owned.member(), "clients:read", "messages:write");

		assertThat(call(method, path, owned, script.bearer())).hasStatus((method == HttpMethod.GET) ? 200 : 403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = FOR_SUPERVISORS)
	void leavesMergingErasingAndPagesToSupervisors(HttpMethod method, String path) {
		Owned owned = owned();
		String stranger = this.issuer.bearer(UUID.randomUUID());
		String supervisor = this.team.besides(owned.member(), "supervisor").bearer();

		assertThat(this.mvc.method(method).uri(owned.place(path)).exchange()).hasStatus(401);
		assertThat(call(method, path, owned, stranger)).hasStatus(404);
		assertThat(call(method, path, owned, owned.member().bearer())).hasStatus(403);
		assertThat(call(method, path, owned, supervisor).getResponse().getStatus()).isNotIn(401, 403, 500);
	}

	@Test
	void leavesFieldsToOwners() {
		Owned owned = owned();
		String path = "/client-fields";
		String fields = "{\"items\": []}";

		assertThat(owned.member().replace("\"0\"", fields, path)).hasStatus(403);
		assertThat(this.team.besides(owned.member(), "supervisor").replace("\"0\"", fields, path)).hasStatus(403);
		assertThat(this.team.adminAt(owned.account()).replace("\"0\"", fields, path)).hasStatusOk();
	}

	@Test
	void tellsTheAuditTrailWhatChangedAndNoPhoneNumber() {
		Caller member = this.team.memberOfAccountIn("US");
		UUID client = Team.client(member, "Ana", "+12025550142");

		member.put("{\"reason\": \"spam from 12025550142\"}", "/clients/{id}/block", client);

		KafkaRecord blocked = this.kafka.await("audit.client.v1", (told) -> told.value() != null
				&& told.value().contains("client.blocked") && told.value().contains(client.toString()));
		assertThat(blocked.value()).contains("\"accountId\":\"" + member.account(), "\"id\":\"" + member.id())
			.doesNotContain("2025550142");
	}

	@Test
	void hidesClientsFromMembersOfOtherAccounts() {
		Owned owned = owned();
		Caller stranger = this.team.memberOfAccountIn("US");

		assertThat(stranger.get("/clients/{id}", owned.client())).hasStatus(404);
		assertThat(stranger.patch("\"0\"", "{\"name\": \"X\"}", "/clients/{id}", owned.client())).hasStatus(404);
		assertThat(stranger.put("{\"reason\": \"X\"}", "/clients/{id}/block", owned.client())).hasStatus(404);
	}

	@Test
	void hasNoAccountsThatWereNotTold() {
		Caller admin = this.team.adminAt(UUID.randomUUID());

		assertThat(admin.post("{\"name\": \"Ana\", \"phone\": \"+12025550142\"}", "/clients")).hasStatus(404);
		assertThat(admin.post("{\"name\": \"Group\"}", "/groups")).hasStatus(404);
	}

	private Owned owned() {
		Caller member = this.team.memberOfAccountIn("US");
		return new Owned(member, Team.client(member, "Ana", "+12025550142"), Team.group(member, "Friends"),
				member.account());
	}

	private MvcTestResult call(HttpMethod method, String path, Owned owned, String bearer) {
		return this.mvc.method(method)
			.uri(owned.place(path))
			.header(HttpHeaders.AUTHORIZATION, bearer)
			.header(HttpHeaders.IF_MATCH, "\"0\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"{\"name\": \"Bob\", \"phone\": \"+12025550199\", \"reason\": \"why\", \"text\": \"x\", \"filter\": {},"
							+ " \"shared\": false}")
			.exchange();
	}

	private record Owned(Caller member, UUID client, UUID group, UUID account) {

		String place(String path) {
			return "/api/accounts/" + this.account
					+ path.replace("{client}", this.client.toString()).replace("{group}", this.group.toString());
		}

		Owned in(UUID otherAccount) {
			return new Owned(this.member, this.client, this.group, otherAccount);
		}

	}

}
