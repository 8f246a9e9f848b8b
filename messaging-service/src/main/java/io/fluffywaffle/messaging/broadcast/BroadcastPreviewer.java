package io.fluffywaffle.messaging.broadcast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.Accounts;
import io.fluffywaffle.messaging.broadcast.BroadcastPreview.Excluded;
import io.fluffywaffle.messaging.broadcast.BroadcastPreview.ExcludedPerson;
import io.fluffywaffle.messaging.broadcast.BroadcastPreview.InCountry;
import io.fluffywaffle.messaging.broadcast.BroadcastPreview.Sample;
import io.fluffywaffle.messaging.delivery.Countries;
import io.fluffywaffle.messaging.segment.Segments;

import org.springframework.stereotype.Component;

/** Shows what a text to many would be, before it is sent. */
@Component
public class BroadcastPreviewer {

	private static final int EXCLUDED_SHOWN = 20;

	private static final int SAMPLES = 3;

	private final Letters letters;

	private final Accounts accounts;

	BroadcastPreviewer(Letters letters, Accounts accounts) {
		this.letters = letters;
		this.accounts = accounts;
	}

	/** Asks who the people are now; they may be others when it is sent. */
	public BroadcastPreview preview(TextToGroup text) {
		SenderNumber.of(this.accounts.find(text.accountId()).orElseThrow(() -> Problem.notFound("account")),
				text.from());
		Sums sums = new Sums();
		this.letters.write(text, (page) -> page.forEach(sums::add));
		return sums.preview();
	}

	private static final class Sums {

		private final Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);

		private final List<ExcludedPerson> excludedPeople = new ArrayList<>();

		private final Map<String, InCountry> byCountry = new TreeMap<>();

		private final List<Sample> samples = new ArrayList<>();

		private int longest;

		void add(Letter letter) {
			letter.exclusion().ifPresentOrElse((reason) -> exclude(letter.person(), reason), () -> count(letter));
		}

		private void exclude(AudienceMember person, Exclusion reason) {
			this.excluded.merge(reason, 1L, Long::sum);
			if (this.excludedPeople.size() < EXCLUDED_SHOWN) {
				this.excludedPeople.add(new ExcludedPerson(person.clientId(), person.name(), person.phone(), reason));
			}
		}

		private void count(Letter letter) {
			int segments = Segments.of(letter.body()).count();
			String country = Countries.of(letter.person().phone()).orElse("");
			this.longest = Math.max(this.longest, segments);
			this.byCountry.merge(country, new InCountry(country, 1, segments),
					(sum, one) -> new InCountry(country, sum.texts() + one.texts(), sum.segments() + one.segments()));
			if (this.samples.size() < SAMPLES) {
				this.samples.add(new Sample(letter.person().name(), letter.person().phone(), letter.body()));
			}
		}

		BroadcastPreview preview() {
			return new BroadcastPreview(this.byCountry.values().stream().mapToLong(InCountry::texts).sum(),
					this.excluded.entrySet().stream().map((sum) -> new Excluded(sum.getKey(), sum.getValue())).toList(),
					this.excludedPeople, this.byCountry.values().stream().mapToLong(InCountry::segments).sum(),
					this.longest, List.copyOf(this.byCountry.values()), this.samples);
		}

	}

}
