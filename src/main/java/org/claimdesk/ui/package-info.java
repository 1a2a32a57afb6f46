/** The screens: everything that speaks to Vaadin. One folder an area, with the name of the feature that it shows. */
@NullMarked
package org.claimdesk.ui;

import org.jspecify.annotations.NullMarked;
