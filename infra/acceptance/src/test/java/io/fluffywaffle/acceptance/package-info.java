/**
 * Journeys of people through the whole platform, and what happens when parts of it are
 * cut or killed.
 */
@NullMarked
package io.fluffywaffle.acceptance;

import org.jspecify.annotations.NullMarked;
