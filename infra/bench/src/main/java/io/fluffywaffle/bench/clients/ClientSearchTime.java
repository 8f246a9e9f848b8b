package io.fluffywaffle.bench.clients;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.load.Callers;
import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import tools.jackson.databind.JsonNode;

/**
 * Lists and searches in an account with a million clients, through the gateway, beside
 * the answer for one client.
 */
public final class ClientSearchTime {

	private static final int CALLERS = 2;

	private static final Duration TIME = Duration.ofSeconds(4);

	private ClientSearchTime() {
	}

	/** Median and p99 of each way to look for clients. */
	public static List<Figure> measure(Stack stack) throws SQLException {
		BenchAccount account = BenchAccount.open(stack);
		String group = stack.api()
			.send("POST", account.url("/groups"), stack.token(), Map.of("name", "Few"))
			.get("id")
			.asString();
		ManyClients.load(stack.clientDatabase(), account.id(), group);
		JsonNode first = stack.api().get(account.url("/clients"), stack.token());
		String one = first.get("items").get(0).get("id").asString();
		Callers.Run floor = run(stack, account, "/clients/" + one);
		List<Figure> figures = new ArrayList<>();
		searches(group).forEach((what, path) -> {
			Callers.Run run = run(stack, account, path);
			figures.add(figure(what + ", median", run.millis(50), "one client, median", floor.millis(50)));
			figures.add(figure(what + ", p99", run.millis(99), "one client, p99", floor.millis(99)));
		});
		return figures;
	}

	private static Map<String, String> searches(String group) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("first page", "/clients");
		all.put("page near the end", "/clients?after=" + after("zoe"));
		all.put("name fragment of many", "/clients?query=an");
		all.put("name fragment of few", "/clients?query=" + ManyClients.RARE.substring(2, 9));
		all.put("name fragment of nobody", "/clients?query=zzqqxx");
		all.put("phone fragment", "/clients?query=" + URLEncoder.encode("555 01", StandardCharsets.UTF_8));
		all.put("note fragment", "/clients?query=wheelch");
		all.put("tag of many", "/clients?tag=common");
		all.put("tag of few", "/clients?tag=rare");
		all.put("group of few", "/clients?groupId=" + group);
		all.put("language of few", "/clients?language=is");
		all.put("count of all", "/clients/count");
		all.put("count of a fragment", "/clients/count?query=" + ManyClients.RARE);
		return all;
	}

	private static String after(String sortName) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(("00000000-0000-0000-0000-000000000000" + sortName).getBytes(StandardCharsets.UTF_8));
	}

	private static Callers.Run run(Stack stack, BenchAccount account, String path) {
		Callers.run(1, Duration.ofSeconds(1), (number) -> stack.api().get(account.url(path), stack.token()));
		return Callers.run(CALLERS, TIME, (number) -> stack.api().get(account.url(path), stack.token()));
	}

	private static Figure figure(String what, double value, String floorWhat, double floor) {
		return new Figure(String.format(Locale.ROOT, "%,d clients: %s", ManyClients.CLIENTS, what), value, floorWhat,
				floor, "ms");
	}

}
