package io.fluffywaffle.acceptance;

import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.stack.OnDocker;
import io.fluffywaffle.acceptance.stack.Waffle;

/** The main journey, on what {@code docker compose up} starts. */
@Waffle
@OnDocker
@RealBrowser
class TextIsAnsweredOnDockerTests extends TextIsAnsweredTests {

}
