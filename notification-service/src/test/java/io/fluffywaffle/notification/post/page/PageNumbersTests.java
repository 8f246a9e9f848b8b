package io.fluffywaffle.notification.post.page;

import java.util.stream.Collectors;

import io.fluffywaffle.notification.post.page.PageNumbers.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageNumbersTests {

	@ParameterizedTest
	@CsvSource({ "1,1,[1]", "1,2,[1] 2", "5,20,1 … 4 [5] 6 … 20", "1,20,[1] 2 … 20", "20,20,1 … 19 [20]",
			"3,20,1 2 [3] 4 … 20", "4,20,1 2 3 [4] 5 … 20", "17,20,1 … 16 [17] 18 19 20", "3,5,1 2 [3] 4 5",
			"4,7,1 2 3 [4] 5 6 7", "1,3,[1] 2 3", "1,4,[1] 2 3 4", "1,5,[1] 2 … 5" })
	void showsTheEndsAndTheNeighbours(int page, int pages, String shown) {
		PageNumbers numbers = PageNumbers.of(page, pages, (number) -> "?page=" + number);

		assertThat(numbers.entries().stream().map(PageNumbersTests::text).collect(Collectors.joining(" ")))
			.isEqualTo(shown);
		assertThat(numbers.previous()).isEqualTo((page > 1) ? "?page=" + (page - 1) : null);
		assertThat(numbers.next()).isEqualTo((page < pages) ? "?page=" + (page + 1) : null);
	}

	private static String text(Entry entry) {
		if (entry.gap()) {
			return "…";
		}
		return entry.current() ? "[" + entry.number() + "]" : String.valueOf(entry.number());
	}

}
