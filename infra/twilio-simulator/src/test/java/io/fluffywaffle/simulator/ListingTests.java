package io.fluffywaffle.simulator;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.sending.Pace;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

	private static final String SAM = "+12025550102";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void listsNewestFirstOverAllPages() {
		List<String> sids = IntStream.range(0, 7)
			.mapToObj((index) -> this.stage.send(ALEX, "Text " + index).getSid())
			.toList();

		assertThat(sids(Message.reader().setPageSize(3L))).isEqualTo(sids.reversed());
		assertThat(this.stage.transport.exchanges().stream().filter((one) -> one.body().contains("page_size")))
			.hasSize(3);
	}

	@Test
	void losesAndRepeatsNothingWhenTextsArriveBetweenPages() {
		List<String> sids = IntStream.range(0, 4)
			.mapToObj((index) -> this.stage.send(ALEX, "Text " + index).getSid())
			.toList();
		MessageReader reader = Message.reader().setPageSize(2L);
		var first = reader.firstPage(this.stage.twilio);

		this.stage.send(ALEX, "In between");

		assertThat(first.getRecords()).extracting(Message::getSid).containsExactly(sids.get(3), sids.get(2));
		assertThat(reader.nextPage(first, this.stage.twilio).getRecords()).extracting(Message::getSid)
			.containsExactly(sids.get(1), sids.get(0));
	}

	@Test
	void filtersByRecipientAndSender() {
		String toAlex = this.stage.send(ALEX, "Hello").getSid();
		this.stage.send(SAM, "Hello");
		String fromAlex = this.stage.controls.text(ALEX, OURS, "Hi");

		assertThat(sids(Message.reader().setTo(new PhoneNumber(ALEX)))).containsExactly(toAlex);
		assertThat(sids(Message.reader().setTo(ALEX).setFrom(OURS))).containsExactly(toAlex);
		assertThat(sids(Message.reader().setFrom(ALEX))).containsExactly(fromAlex);
	}

	@Test
	void filtersByTheTimeOfSending() {
		String sid = this.stage.send(ALEX, "Hello").getSid();
		Awaitility.await().until(() -> Message.fetcher(sid).fetch(this.stage.twilio).getDateSent() != null);
		ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);

		assertThat(sids(Message.reader().setDateSentAfter(now.minusHours(1)))).containsExactly(sid);
		assertThat(sids(Message.reader().setDateSentBefore(now.plusHours(1)))).containsExactly(sid);
		assertThat(sids(Message.reader().setDateSentAfter(now.plusHours(1)))).isEmpty();
		assertThat(sids(Message.reader().setDateSentBefore(now.minusHours(1)))).isEmpty();
	}

	@Test
	void leavesOutTheUnsentWhenFilteringByTime() {
		this.stage.controls.setPace(new Pace(60_000, 0, 0));
		String unsent = this.stage.send(ALEX, "Hello").getSid();

		assertThat(sids(Message.reader().setDateSentAfter(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1)))).isEmpty();
		assertThat(sids(Message.reader().setTo(ALEX))).containsExactly(unsent);
	}

	@Test
	void findsANumberAndChangesItsWebhook() {
		this.stage.controls.put("+12025550191", NumberSettings.callingTo("http://127.0.0.1:1/other"));

		IncomingPhoneNumber found = IncomingPhoneNumber.reader()
			.setPhoneNumber(new PhoneNumber(OURS))
			.read(this.stage.twilio)
			.iterator()
			.next();
		IncomingPhoneNumber changed = IncomingPhoneNumber.updater(found.getSid())
			.setSmsUrl("https://example.com/sms#rc=5")
			.update(this.stage.twilio);

		assertThat(found.getFriendlyName()).isEqualTo("Support");
		assertThat(changed.getSmsUrl()).hasToString("https://example.com/sms#rc=5");
		assertThat(changed.getPhoneNumber()).hasToString(OURS);
	}

	private List<String> sids(MessageReader reader) {
		return StreamSupport.stream(reader.read(this.stage.twilio).spliterator(), false).map(Message::getSid).toList();
	}

}
