<#-- The frame of every page: whose network it is stands on each of them. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${msg("frameTitle")}</title>
<link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
<#list properties.styles?split(' ') as style>
<link rel="stylesheet" href="${url.resourcesPath}/${style}">
</#list>
<script type="importmap">{ "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }</script>
<#if scripts??>
<#list scripts as script>
<script src="${script}"></script>
</#list>
</#if>
<#if authenticationSession??>
<script type="module">
<#outputformat "JavaScript">
import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
checkAuthSession(${authenticationSession.authSessionIdHash?c});
</#outputformat>
</script>
</#if>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#content">${msg("skipToContent")}</a>
<header class="page bar">
<span class="wordmark"><img src="${url.resourcesPath}/img/mark.svg" alt="" width="36" height="36">Roundtable</span>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav aria-label="${msg("languages")}"><#list locale.supported as other><#if other.languageTag != locale.currentLanguageTag><a class="lang" lang="${other.languageTag}" hreflang="${other.languageTag}" href="${other.url}">${other.label}</a></#if></#list></nav>
</#if>
</header>
<main id="content" class="page" tabindex="-1">
<div class="welcome">
<div class="art"><#include "drawing.ftl"></div>
<div class="stack">
<#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<div class="<#if message.type = 'error'>errors<#else>note</#if>" role="<#if message.type = 'error'>alert<#else>status</#if>"><p>${kcSanitize(message.summary)?no_esc}</p></div>
</#if>
<h1><#nested "header"></h1>
<#assign owner = (realm.attributes['roundtable.owner'])!''>
<p class="place"><small>${msg("signingInTo")}</small><strong>${realm.displayName!realm.name}</strong><#if owner?has_content><small>${msg("runBy")} ${owner}</small></#if></p>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<#nested "show-username">
<p id="kc-username">${msg("signingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong> · <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("somebodyElse")}</a></p>
</#if>
<#if displayRequiredFields><p class="soft">${msg("requiredFields")}</p></#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post"><button class="btn line" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
</#if>
<#if switchOrganizationEnabled?? && switchOrganizationEnabled>
<form id="kc-switch-organization-form" action="${url.loginAction}" method="post"><button class="btn line" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button></form>
</#if>
<#nested "socialProviders">
<#if displayInfo><div class="soft rule"><#nested "info"></div></#if>
</div>
</div>
</main>
<footer class="page foot"><div><p>${realm.displayName!realm.name}<#if owner?has_content> · ${msg("runBy")} ${owner}</#if></p></div></footer>
</body>
</html>
</#macro>
