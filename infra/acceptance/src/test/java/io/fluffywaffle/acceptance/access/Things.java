package io.fluffywaffle.acceptance.access;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/**
 * What the variables of the paths stand for.
 *
 * @param real what there is in the account and beside it
 * @param spare an account that may come to harm
 */
public record Things(Map<String, String> real, String spare) {

	private static final String ACCOUNT = "accountId";

	private static final String MONTH = "month";

	private static final String REQUEST = "requestId";

	private static final String SIZE = "size";

	private static final Set<String> FORMS = Set.of("POST /api/accounts/{accountId}/imports",
			"POST /api/posts/{id}/pictures", "PUT /api/accounts/{accountId}/action-pages/{pageId}/picture");

	/** They need nothing but the account to take something away. */
	private static final Set<String> HARM = Set.of("DELETE /api/accounts/{accountId}",
			"POST /api/accounts/{accountId}/restore", "POST /api/accounts/{accountId}/leave",
			"DELETE /api/accounts/{accountId}/carrier");

	/** Finds and makes them; the spare account has a member as well. */
	public static Things in(Demo.Account account, Newcomer member, RunningWaffle waffle) {
		Rest api = waffle.operations();
		String spare = waffle.newAccount("Spare").id();
		api.put("/api/accounts/" + spare + "/members/" + member.id(), Map.of("role", "read-only")).ok();
		JsonNode company = api
			.post("/api/companies",
					Map.of("legalName", "Spare", "displayName", "Spare", "country", "US", "currency", "USD"))
			.ok();
		JsonNode clients = api.get("/api/accounts/" + account.id() + "/clients").ok();
		return new Things(Map.of(ACCOUNT, account.id(), "clientId", clients.get("items").get(0).get("id").asString(),
				"companyId", company.get("id").asString(), "number", account.number(), MONTH,
				YearMonth.now(ZoneOffset.UTC).toString(), REQUEST, "1", "userId", waffle.demo().memberOfOne().id(),
				SIZE, "64"), spare);
	}

	/** For whoever may: the same account, but nothing in it that is there. */
	public Map<String, String> safeFor(Operation operation) {
		String account = HARM.contains(operation.toString()) ? this.spare : this.real.get(ACCOUNT);
		return Map.of(ACCOUNT, account, MONTH, this.real.get(MONTH), REQUEST, String.valueOf(Long.MAX_VALUE), SIZE,
				this.real.get(SIZE));
	}

	/** Without the right one, some would be refused before anybody asks who sends it. */
	public String contentTypeFor(Operation operation) {
		return FORMS.contains(operation.toString()) ? "multipart/form-data; boundary=none" : "application/json";
	}

	/**
	 * For whoever may not: where an empty one would be refused before anybody asks who
	 * sends it.
	 */
	public String bodyFor(Operation operation) {
		return switch (operation.toString()) {
			case "POST /api/accounts" -> "{\"name\": \"Mine\", \"timeZone\": \"Europe/Berlin\", \"country\": \"DE\"}";
			case "PUT /api/accounts/active" -> "{\"accountId\": \"%s\"}".formatted(this.real.get(ACCOUNT));
			case "POST /api/invitations" ->
				"{\"firstName\": \"A\", \"lastName\": \"B\", \"email\": \"a@b.test\", \"accounts\": []}";
			case "PUT /api/users/{userId}/admin" -> "{\"admin\": false}";
			case "POST /api/service-clients" ->
				"{\"name\": \"Mine\", \"scopes\": [\"users:read\"], \"expiresAt\": \"%s\"}"
					.formatted(Instant.now().plus(Duration.ofDays(1)));
			default -> "{}";
		};
	}

}
