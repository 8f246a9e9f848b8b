package io.fluffywaffle.acceptance.page;

import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Asked before something sensitive: the small window in which one proves who one is. */
public final class StepUp {

	private StepUp() {
	}

	/** Proves it, after which the page goes on by itself. */
	public static void prove(Page page, Consumer<Page> proof) {
		Page window = page
			.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm")).click());
		proof.accept(window);
		assertThat(page.getByText("Confirm it's you")).isHidden();
	}

}
