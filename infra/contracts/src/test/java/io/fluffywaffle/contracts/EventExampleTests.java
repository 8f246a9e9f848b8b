package io.fluffywaffle.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event has an example and a schema, and they agree. */
class EventExampleTests {

	private static final Path CONTRACTS = Path.of("src/main/resources/contracts");

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@ParameterizedTest
	@MethodSource("examples")
	void followsItsSchema(Path example) throws IOException {
		assertThat(schemaOf(example).validate(Files.readString(example), InputFormat.JSON)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void lacksSomethingWhenEmpty(Path example) throws IOException {
		assertThat(schemaOf(example).validate("{}", InputFormat.JSON)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isListedInTheAsyncApiDocument(Path example) throws IOException {
		String topic = example.getParent().getFileName().toString();

		assertThat(Files.readString(CONTRACTS.resolve("asyncapi.yml"))).contains("address: " + topic)
			.contains(topic + "/" + schemaName(example));
	}

	@Test
	void coversEveryTopic() throws IOException {
		assertThat(examples()).extracting((example) -> example.getParent().getFileName().toString())
			.containsExactlyInAnyOrder("account.account.v1", "account.erasure.v1", "account.incident.v1",
					"account.statement.v1", "audit.identity.v1", "client-erasure.messaging.v1", "client.client.v1",
					"client.erasure.v1", "client.mention.v1", "client.page.v1", "client.text.v1", "erasure.client.v1",
					"identity.access.v1", "identity.audit-head.v1", "identity.revocation.v1", "identity.user.v1",
					"messaging.activity.v1", "messaging.keyword.v1", "messaging.opt-out.v1", "messaging.welcome.v1",
					"notification.notice.v1", "notification.post.v1", "sms.received.v1", "sms.sent.v1",
					"sms.status.v1");
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.walk(CONTRACTS)) {
			return files.filter((file) -> file.getParent().getFileName().toString().matches(".+\\.v\\d+"))
				.filter((file) -> file.toString().endsWith(".json") && !file.toString().endsWith(".schema.json"))
				.sorted()
				.toList();
		}
	}

	private static Schema schemaOf(Path example) throws IOException {
		return SCHEMAS.getSchema(Files.readString(example.resolveSibling(schemaName(example))), InputFormat.JSON);
	}

	private static String schemaName(Path example) {
		return example.getFileName().toString().replace(".json", ".schema.json");
	}

}
