package io.fluffywaffle.account.carrier;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.SealingKeys;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AccountServiceTest
@ExtendWith(OutputCaptureExtension.class)
class CarrierTests {

	private static final String CARRIER = "/api/accounts/{id}/carrier";

	private static final String TOPIC = "account.account.v1";

	private final String sid = "AC" + hex();

	private final String token = hex();

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestDatabase database;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void showsWhatIsConfiguredButNeverTheToken() {
		assertThat(this.owner.get(CARRIER, this.account)).hasStatusOk()
			.bodyJson()
			.isEqualTo("{\"accountSid\": null, \"messagingServiceSid\": null, \"configured\": false}");

		assertThat(connect()).hasStatus(204);

		assertThat(this.owner.get(CARRIER, this.account)).hasStatusOk()
			.bodyJson()
			.isEqualTo("{\"accountSid\": \"%s\", \"messagingServiceSid\": null, \"configured\": true}"
				.formatted(this.sid));
	}

	@Test
	void sealsTheTokenForMessagingAndForThisAccountOnly() throws GeneralSecurityException {
		connect();

		String sealed = JsonPath.read(told().value(), "$.carrier.sealedAuthToken");
		assertThat(SealingKeys.open(sealed, this.account)).isEqualTo(this.token);
		assertThatExceptionOfType(GeneralSecurityException.class)
			.isThrownBy(() -> SealingKeys.open(sealed, UUID.randomUUID()));
	}

	@Test
	void leavesThePlainTokenNowhere(CapturedOutput output) throws SQLException {
		connect();
		this.owner.put("{\"accountSid\": \"nonsense\", \"authToken\": \"%s\"}".formatted(this.token), CARRIER,
				this.account);
		told();

		assertThat(everyRow()).isNotEmpty().noneMatch((row) -> row.contains(this.token));
		assertThat(this.kafka.records(TOPIC)).noneMatch((record) -> record.toString().contains(this.token));
		assertThat(output).doesNotContain(this.token);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"authToken": "0123456789abcdef0123456789abcdef"}                                  | accountSid
			{"accountSid": "AC1", "authToken": "0123456789abcdef0123456789abcdef"}             | accountSid
			{"accountSid": "AC0123456789abcdef0123456789abcdef"}                               | authToken
			{"accountSid": "AC0123456789abcdef0123456789abcdef", "authToken": "secret"}        | authToken
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.owner.put(json, CARRIER, this.account)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	private MvcTestResult connect() {
		return this.owner.put("{\"accountSid\": \"%s\", \"authToken\": \"%s\"}".formatted(this.sid, this.token),
				CARRIER, this.account);
	}

	private KafkaRecord told() {
		return this.kafka.await(TOPIC, (record) -> String.valueOf(record.value()).contains(this.sid));
	}

	private List<String> everyRow() throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = this.database.connect()) {
			for (String table : List.of("account", "account_number", "account_member", "outbox", "outbox_refused")) {
				try (ResultSet row = connection.createStatement().executeQuery("select t::text from " + table + " t")) {
					while (row.next()) {
						rows.add(row.getString(1));
					}
				}
			}
		}
		return rows;
	}

	private static String hex() {
		return UUID.randomUUID().toString().replace("-", "");
	}

}
