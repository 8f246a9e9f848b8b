package io.fluffywaffle.account.carrier;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.SealingKeys;
import io.fluffywaffle.account.StandInMessaging;
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
	StandInMessaging messaging;

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
	void showsWhatIsConnectedButNeverTheToken() {
		assertThat(this.owner.get(CARRIER, this.account)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"accountSid\": null, \"messagingServiceSid\": null, \"usesInstallation\": true}");

		assertThat(connect()).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"check": {"accountName": "Riverside", "status": "active",
				           "balance": {"amount": "12.50", "currency": "USD"}}}""");

		assertThat(this.owner.get(CARRIER, this.account)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"accountSid\": \"%s\", \"usesInstallation\": false, \"previousUntil\": null}"
				.formatted(this.sid));
		assertThat(this.owner.get(CARRIER, this.account)).bodyText().doesNotContain(this.token, "ealed");
	}

	@Test
	void keepsNoCredentialsThatTwilioRefuses() {
		this.messaging.refuses(this.account, "POST /twilio/check", 422, "twilio-refused", ", \"code\": 20003");

		assertThat(connect()).hasStatus(422).bodyText().contains("twilio-refused", "20003", "Not this time");

		assertThat(this.owner.get(CARRIER, this.account)).bodyJson()
			.isLenientlyEqualTo("{\"accountSid\": null, \"usesInstallation\": true}");
		assertThat(this.messaging.asked(this.account).getLast().token()).isEqualTo(this.owner.bearer());
	}

	@Test
	void keepsNoCredentialsThatNobodyCouldTry() {
		this.messaging.refuses(this.account, "POST /twilio/check", 503, "temporarily-unavailable", "");

		assertThat(connect()).hasStatus(503);

		assertThat(this.owner.get(CARRIER, this.account)).bodyText().doesNotContain(this.sid);
	}

	@Test
	void letsTheTokenBeforeSignForADay() throws GeneralSecurityException {
		connect();
		String next = hex();

		assertThat(this.owner.put("{\"accountSid\": \"%s\", \"authToken\": \"%s\"}".formatted(this.sid, next), CARRIER,
				this.account))
			.hasStatusOk();

		String fact = this.kafka
			.await(TOPIC,
					(record) -> String.valueOf(record.value()).contains(this.sid)
							&& JsonPath.read(record.value(), "$.carrier.previousUntil") != null)
			.value();
		assertThat(SealingKeys.open(JsonPath.read(fact, "$.carrier.sealedAuthToken"), this.account)).isEqualTo(next);
		assertThat(SealingKeys.open(JsonPath.read(fact, "$.carrier.previousSealedAuthToken"), this.account))
			.isEqualTo(this.token);
		assertThat(Instant.parse(JsonPath.read(fact, "$.carrier.previousUntil")))
			.isBetween(Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
	}

	@Test
	void keepsNoTokenOfAnotherTwilioAccount() {
		connect();

		this.owner.put("{\"accountSid\": \"AC%s\", \"authToken\": \"%s\"}".formatted(hex(), hex()), CARRIER,
				this.account);

		assertThat(this.owner.get(CARRIER, this.account)).bodyJson()
			.isLenientlyEqualTo("{\"usesInstallation\": false, \"previousUntil\": null}");
	}

	@Test
	void goesBackToTheInstallationsCredentials() {
		connect();

		assertThat(this.callers.withoutProof(this.owner).delete(CARRIER, this.account)).hasStatus(401);
		assertThat(this.owner.delete(CARRIER, this.account)).hasStatus(204);

		assertThat(this.owner.get(CARRIER, this.account)).bodyJson()
			.isLenientlyEqualTo("{\"accountSid\": null, \"usesInstallation\": true}");
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
