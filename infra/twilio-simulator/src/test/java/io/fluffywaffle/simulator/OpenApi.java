package io.fluffywaffle.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.fluffywaffle.simulator.SdkTransport.Exchange;
import io.fluffywaffle.simulator.json.Json;
import tools.jackson.databind.JsonNode;

/** Twilio's own description of its API, as the judge of what is asked and answered. */
final class OpenApi {

	private static final String HOME = "https://twilio.invalid/twilio_api_v2010.json";

	private final JsonNode document;

	private final SchemaRegistry registry;

	private OpenApi(String json) {
		this.document = Json.MAPPER.readTree(json);
		this.registry = SchemaRegistry.withDialect(Dialects.getOpenApi30(),
				(builder) -> builder.schemas(Map.of(HOME, json)));
	}

	/** Where the description lies on this machine. */
	static Path file() {
		String given = System.getenv("WAFFLE_TWILIO_OPENAPI");
		return (given != null) ? Path.of(given)
				: Path.of(System.getProperty("waffle.root", "../.."), "../shared/twilio/twilio_api_v2010.json");
	}

	static OpenApi read(Path file) throws IOException {
		return new OpenApi(Files.readString(file));
	}

	Set<String> propertiesOf(String schema) {
		return Set.copyOf(this.document.at("/components/schemas/" + schema + "/properties").propertyNames());
	}

	/** What is wrong with a request's form. */
	List<Error> checkRequest(Exchange exchange) {
		String content = operation(exchange) + "/requestBody/content/application~1x-www-form-urlencoded/schema";
		Map<String, Object> form = new LinkedHashMap<>();
		JsonNode properties = this.document.at(content).path("properties");
		exchange.request()
			.getPostParams()
			.forEach((name, values) -> form.put(name, properties.path(name).path("type").asString("").equals("array")
					? values : typed(properties.path(name), values.getFirst())));
		return check(content, Json.MAPPER.valueToTree(form));
	}

	/** What is wrong with an answer. */
	List<Error> checkAnswer(Exchange exchange) {
		return check(operation(exchange) + "/responses/" + exchange.status() + "/content/application~1json/schema",
				Json.MAPPER.readTree(absolute(exchange.body())));
	}

	/** Whether the description has this request at all. */
	boolean knows(Exchange exchange) {
		return !this.document.at(operation(exchange)).isMissingNode();
	}

	private List<Error> check(String pointer, JsonNode value) {
		if (this.document.at(pointer).isMissingNode()) {
			throw new IllegalStateException("The description has no " + pointer);
		}
		return this.registry.getSchema(SchemaLocation.of(HOME + "#" + pointer)).validate(value);
	}

	private String operation(Exchange exchange) {
		String path = Objects.requireNonNull(exchange.request().constructURL()).getPath();
		String template = this.document.path("paths")
			.propertyNames()
			.stream()
			.filter((one) -> path.matches(one.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/.]+")))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The description has no path like " + path));
		return "/paths/" + template.replace("/", "~1") + "/"
				+ exchange.request().getMethod().toString().toLowerCase(Locale.ROOT);
	}

	private static Object typed(JsonNode property, String value) {
		return switch (property.path("type").asString("")) {
			case "integer" -> Long.valueOf(value);
			case "boolean" -> Boolean.valueOf(value);
			default -> value;
		};
	}

	// Twilio calls its addresses absolute, but sends those of pages without a host and
	// missing ones empty, as we do.
	private static String absolute(String body) {
		return body.replaceAll("(\"(?:first_page_|next_page_|previous_page_|)uri\":\")/", "$1https://api.twilio.com/")
			.replaceAll("(_url\":)\"\"", "$1null");
	}

}
