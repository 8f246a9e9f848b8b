package io.fluffywaffle.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.fluffywaffle.acceptance.access.Caller;
import io.fluffywaffle.acceptance.access.Caller.Answer;
import io.fluffywaffle.acceptance.access.Judgement;
import io.fluffywaffle.acceptance.access.Operation;
import io.fluffywaffle.acceptance.access.PermissionTable;
import io.fluffywaffle.acceptance.access.Things;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.settings.Port;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every operation of the permission table, called by eight callers who have just proved
 * who they are: whoever may not, tries it on things that are there; whoever may, on
 * things that are not, so that nothing is lost.
 */
@Waffle
@RealBrowser(requestsMayFail = true)
class PermissionsHoldTests {

	private static final Path TABLE = Path.of("../docs/permissions.md");

	private static final String NOTHING = "{}";

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	/** It would end the caller; the test of identity-service has it. */
	private static final Set<String> LEFT_OUT = Set.of("DELETE /api/me");

	@Test
	void forEightCallers(RunningWaffle waffle, Person owner, Person foreigner, Person reader, Person removed,
			Person disabled, Person admin, Person nobody) {
		Demo.Account account = waffle.demo().accounts().getFirst();
		Demo.Account other = waffle.demo().accounts().getLast();
		Newcomer leaver = waffle.newcomer("leaver", account, "member");
		Newcomer looking = waffle.newcomer("reader", account, "read-only");
		Newcomer sleeper = waffle.newcomer("sleeper", account, "member");
		List<Caller> callers = List.of(visitor(nobody, waffle),
				person("foreign owner", "stranger", waffle.newcomer("owner", other, "owner"), owner, waffle),
				person("foreign member", "stranger", waffle.newcomer("member", other, "member"), foreigner, waffle),
				person("read-only member", "read-only", looking, reader, waffle),
				person("removed member", "stranger", leaver, removed, waffle),
				person("disabled user", "anonymous", sleeper, disabled, waffle),
				person("admin", "admin", waffle.newAdmin("boss"), admin, waffle), machine(account, waffle));
		Things things = Things.in(account, looking, waffle);
		waffle.operations().delete("/api/accounts/" + account.id() + "/members/" + leaver.id()).ok();
		waffle.operations().post("/api/users/" + sleeper.id() + "/disable", Map.of()).ok();
		await().until(() -> callers.stream()
			.filter((caller) -> Set.of("removed member", "disabled user").contains(caller.name()))
			.map((caller) -> caller.get(waffle.portal() + "/api/accounts/" + account.id() + "/clients"))
			.allMatch((answer) -> answer.status() >= 400));

		int cells = 0;
		List<String> violations = new ArrayList<>();
		for (Operation operation : PermissionTable.read(TABLE)) {
			for (Caller caller : callers) {
				if (LEFT_OUT.contains(operation.toString())) {
					continue;
				}
				boolean letIn = Judgement.isLetIn(operation, caller);
				String body = letIn ? NOTHING : things.bodyFor(operation);
				Answer answer = caller.call(operation.method(),
						address(operation.path(), letIn ? things.safeFor(operation) : things.real(), waffle),
						things.contentTypeFor(operation), body);
				cells++;
				if (!Judgement.isKept(operation, caller, answer)) {
					violations.add("%s as %s (%s): %d %s".formatted(operation, caller.name(),
							operation.cell(caller.column()), answer.status(), answer.body()));
				}
			}
		}

		System.out.printf("P12: %d cells, %d violations%n", cells, violations.size());
		violations.forEach(System.out::println);
		assertThat(cells).isGreaterThan(1_000);
		assertThat(violations).isEmpty();
	}

	private static Caller visitor(Person person, RunningWaffle waffle) {
		person.open(waffle.portal() + "/claim");
		return Caller.person("anonymous", "anonymous", session(person, waffle));
	}

	private static Caller person(String name, String column, Newcomer newcomer, Person person, RunningWaffle waffle) {
		Page page = person.open(waffle.portal() + "/login/step-up?back=/profile");
		SignIn.as(newcomer, page);
		if (waffle.people().mustHaveASecondFactor(newcomer.id())) {
			SignIn.setUpApp(page);
		}
		page.waitForURL(waffle.portal() + "/profile");
		return Caller.person(name, column, session(person, waffle));
	}

	private static Map<String, String> session(Person person, RunningWaffle waffle) {
		List<Cookie> cookies = person.cookiesOf(waffle.portal());
		String csrf = cookies.stream()
			.filter((cookie) -> cookie.name.equals("XSRF-TOKEN"))
			.map((cookie) -> cookie.value)
			.findFirst()
			.orElseThrow();
		return Map.of("X-XSRF-TOKEN", csrf, "Cookie",
				cookies.stream().map((cookie) -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; ")));
	}

	/** A script that may read clients, as a member of the account. */
	private static Caller machine(Demo.Account account, RunningWaffle waffle) {
		JsonNode client = waffle.operations()
			.post("/api/service-clients",
					Map.of("name", "Permission test", "scopes", List.of("clients:read"), "accounts",
							List.of(Map.of("accountId", account.id(), "role", "member")), "expiresAt",
							tomorrow().toString()))
			.ok();
		String issuer = waffle.url(Port.KEYCLOAK) + "/realms/waffle";
		String token = Rest.token(issuer,
				Map.of("grant_type", "client_credentials", "client_id", client.get("clientId").asString(),
						"client_secret", client.get("secret").asString(), "scope", "clients:read"));
		Caller script = Caller.script("machine", "member", Set.of("clients:read"), token);
		await().until(() -> script.get(waffle.portal() + "/api/accounts/" + account.id() + "/clients").status() == 200);
		return script;
	}

	private static Instant tomorrow() {
		return Instant.now().plus(Duration.ofDays(1));
	}

	private static String address(String path, Map<String, String> things, RunningWaffle waffle) {
		Matcher variables = VARIABLE.matcher(path);
		return waffle.portal() + variables
			.replaceAll((variable) -> things.getOrDefault(variable.group(1), UUID.randomUUID().toString()));
	}

}
