/** Where administrators look after the accounts of the desk. */
@NullMarked
package org.claimdesk.ui.admin;

import org.jspecify.annotations.NullMarked;
