package io.fluffywaffle.acceptance.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/** Somebody at a browser of their own: cookies and storage are shared with nobody. */
public final class Person implements AutoCloseable {

	private final Browser browser;

	private BrowserContext profile;

	private final List<Page> pages = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Person(Browser browser) {
		this.browser = browser;
		this.profile = profile(new Browser.NewContextOptions().setViewportSize(1280, 800));
	}

	/** Takes a phone instead, with nothing in it; its browser may know no script. */
	public void takePhone(boolean scripts) {
		this.profile.close();
		this.profile = profile(new Browser.NewContextOptions().setViewportSize(390, 844)
			.setIsMobile(true)
			.setHasTouch(true)
			.setJavaScriptEnabled(scripts));
	}

	/** Opens an address in a new tab. */
	public Page open(String url) {
		Page page = this.profile.newPage();
		this.pages.add(page);
		page.onPageError((error) -> this.complaints.add(error));
		page.navigate(url);
		return page;
	}

	/** Loses all cookies, as after a long time: signed in nowhere. */
	public void forget() {
		this.profile.clearCookies();
	}

	/** What the browser sends to an address. */
	public List<Cookie> cookiesOf(String url) {
		return this.profile.cookies(url);
	}

	/** What the pages wrote to the console as errors. */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	void photograph(Path folder, String name) {
		for (int i = 0; i < this.pages.size(); i++) {
			Page page = this.pages.get(i);
			if (!page.isClosed()) {
				page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + i + ".png")));
			}
		}
	}

	private BrowserContext profile(Browser.NewContextOptions options) {
		BrowserContext made = this.browser.newContext(options.setLocale("en-US").setColorScheme(ColorScheme.LIGHT));
		made.onConsoleMessage(this::listen);
		return made;
	}

	private void listen(ConsoleMessage message) {
		if (message.type().equals("error")) {
			this.complaints.add(message.text() + " at " + message.location());
		}
	}

	@Override
	public void close() {
		this.profile.close();
	}

}
