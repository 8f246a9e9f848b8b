package io.fluffywaffle.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.json.Json;
import io.fluffywaffle.simulator.log.DebuggerEntry;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.log.RequestCount;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.sending.Pace;
import io.fluffywaffle.simulator.service.ServiceSettings;
import io.fluffywaffle.simulator.usage.MonthOfUsage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** The controls of a running simulator, for tests and tools. */
public final class SimulatorClient implements AutoCloseable {

	private static final int PAGE = 5_000;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String url;

	/** {@code url} without a slash at the end. */
	public SimulatorClient(String url) {
		this.url = url;
	}

	/** Everything that happened. */
	public List<LogEntry> log() {
		return log(0);
	}

	/** What happened after an entry. */
	public List<LogEntry> log(long after) {
		List<LogEntry> entries = new ArrayList<>();
		List<LogEntry> page;
		do {
			long last = entries.isEmpty() ? after : entries.getLast().sequence();
			page = list("/simulator/log?limit=%d&after=%d".formatted(PAGE, last), LogEntry.class);
			entries.addAll(page);
		}
		while (page.size() == PAGE);
		return entries;
	}

	/** The entries of one kind. */
	public List<LogEntry> log(LogEntry.Kind kind) {
		return log().stream().filter((entry) -> entry.kind() == kind).toList();
	}

	/** How often each message was asked for. */
	public List<RequestCount> requests() {
		return items(Json.MAPPER.readTree(call("GET", "/simulator/requests", null)).path("counts"), RequestCount.class);
	}

	public List<DebuggerEntry> debugger() {
		return list("/simulator/debugger", DebuggerEntry.class);
	}

	/** Sets a fault for messages to come. */
	public void add(Fault fault) {
		call("POST", "/simulator/faults", fault);
	}

	public void clearFaults() {
		call("DELETE", "/simulator/faults", null);
	}

	public void setPace(Pace pace) {
		call("PUT", "/simulator/pace", pace);
	}

	public void put(TwilioAccount account) {
		call("PUT", "/simulator/accounts/" + account.sid(),
				Map.of("authToken", account.authToken(), "friendlyName", account.profile().friendlyName(), "status",
						account.profile().status(), "type", account.profile().type(), "balance",
						account.profile().balance(), "currency", account.profile().currency()));
	}

	/** Makes a second token that opens the API too; returns it. */
	public String makeSecondaryToken(String accountSid) {
		return Json.MAPPER.readTree(call("POST", "/simulator/accounts/" + accountSid + "/secondary-token", null))
			.path("authToken")
			.asString();
	}

	/** The second token becomes the first one, which signs; the first is void. */
	public void promoteSecondaryToken(String accountSid) {
		call("POST", "/simulator/accounts/" + accountSid + "/promotion", null);
	}

	public void putService(String sid, ServiceSettings settings) {
		call("PUT", "/simulator/services/" + sid, settings);
	}

	/** Sets how far a registration is, in Twilio's words. */
	public void register(RegistrationKind kind, String subject, String status, @Nullable String reason) {
		Map<String, @Nullable Object> state = new LinkedHashMap<>();
		state.put("status", status);
		state.put("reason", reason);
		call("PUT", "/simulator/registrations/%s/%s".formatted(kind.text(), subject), state);
	}

	/** What an account sent and received, month by month. */
	public List<MonthOfUsage> usage(String accountSid) {
		return list("/simulator/usage?account=" + accountSid, MonthOfUsage.class);
	}

	/** Every number that somebody owns. */
	public List<OwnedNumber> numbers() {
		return list("/simulator/numbers", OwnedNumber.class);
	}

	public void put(String number, NumberSettings settings) {
		call("PUT", "/simulator/numbers/" + number, settings);
	}

	/** Texts from a made-up phone to one of the numbers; returns the SID. */
	public String text(String phone, String number, String body) {
		return text(phone, number, body, List.of());
	}

	public String text(String phone, String number, String body, List<String> mediaUrls) {
		String message = call("POST", "/simulator/handsets/" + phone + "/messages",
				Map.of("to", number, "body", body, "mediaUrls", mediaUrls));
		return Json.MAPPER.readTree(message).path("sid").asString();
	}

	private <T> List<T> list(String path, Class<T> type) {
		return items(Json.MAPPER.readTree(call("GET", path, null)), type);
	}

	private static <T> List<T> items(JsonNode array, Class<T> type) {
		JavaType list = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, type);
		return Json.MAPPER.treeToValue(array, list);
	}

	private String call(String method, String path, @Nullable Object body) {
		BodyPublisher content = (body == null) ? BodyPublishers.noBody()
				: BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body));
		try {
			HttpResponse<String> response = this.http.send(
					HttpRequest.newBuilder(URI.create(this.url + path)).method(method, content).build(),
					BodyHandlers.ofString());
			if (response.statusCode() >= 400) {
				throw new IllegalStateException("%s %s: %s".formatted(method, path, response.body()));
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.http.close();
	}

}
