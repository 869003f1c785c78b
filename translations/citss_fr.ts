<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Label</name>
    <message>
        <source>Entities, facilities and accounts</source>
        <translation>Entités, établissements et comptes</translation>
    </message>
    <message>
        <source>Suspend, restrict, revoke or close</source>
        <translation>Suspendre, restreindre, révoquer ou fermer</translation>
    </message>
    <message>
        <source>Issue allowances</source>
        <translation>Délivrer des unités d&apos;émission</translation>
    </message>
    <message>
        <source>Issue offset credits</source>
        <translation>Délivrer des crédits compensatoires</translation>
    </message>
    <message>
        <source>Allocate and move instruments</source>
        <translation>Allouer et déplacer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Lever un blocage</translation>
    </message>
    <message>
        <source>Load emissions and obligations</source>
        <translation>Charger les émissions et les obligations</translation>
    </message>
    <message>
        <source>Preview a surrender run</source>
        <translation>Prévisualiser une exécution de remise</translation>
    </message>
    <message>
        <source>Surrender run, retirement</source>
        <translation>Exécution de remise, retrait</translation>
    </message>
    <message>
        <source>Invalidation, reversal</source>
        <translation>Invalidation, contre-passation</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personnel et rôles</translation>
    </message>
    <message>
        <source>Jurisdictions, rules and calendars</source>
        <translation>Administrations participantes, règles et calendriers</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Export a snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>See entities and facilities</source>
        <translation>Voir les entités et les établissements</translation>
    </message>
    <message>
        <source>See confidential holdings</source>
        <translation>Voir les droits d&apos;émission détenus, confidentiels</translation>
    </message>
    <message>
        <source>See emissions, obligations and runs</source>
        <translation>Voir les émissions, les obligations et les exécutions</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>Voir le personnel et les rôles</translation>
    </message>
    <message>
        <source>See the journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Own profile and tasks</source>
        <translation>Profil et tâches de la personne</translation>
    </message>
    <message>
        <source>The registry itself</source>
        <translation>Le registre lui-même</translation>
    </message>
    <message>
        <source>Jurisdiction registrar</source>
        <translation>Registraire</translation>
    </message>
    <message>
        <source>Jurisdiction administrator</source>
        <translation>Administrateur de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>Autorité approbatrice</translation>
    </message>
    <message>
        <source>Auction staff</source>
        <translation>Personnel des ventes aux enchères</translation>
    </message>
    <message>
        <source>Programme staff</source>
        <translation>Personnel du programme</translation>
    </message>
    <message>
        <source>Market monitor</source>
        <translation>Surveillant du marché</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Registry administrator</source>
        <translation>Administrateur du registre</translation>
    </message>
    <message>
        <source>Jurisdiction system administrator</source>
        <translation>Administrateur du système de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Centre d&apos;assistance</translation>
    </message>
    <message>
        <source>Sets a new password for yourself.</source>
        <translation>Vous donne un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Lets a person sign in again after too many failures.</source>
        <translation>Permet à une personne d&apos;ouvrir de nouveau une session après trop d&apos;échecs.</translation>
    </message>
    <message>
        <source>Adds a member of staff, who has no role yet.</source>
        <translation>Ajoute un membre du personnel, qui n&apos;a encore aucun rôle.</translation>
    </message>
    <message>
        <source>Small letters, digits, dots and dashes, a letter first.</source>
        <translation>Lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration participante</translation>
    </message>
    <message>
        <source>Leave empty for all jurisdictions.</source>
        <translation>Laissez vide pour toutes les administrations participantes.</translation>
    </message>
    <message>
        <source>Lets a person work in a role, in one jurisdiction or in all.</source>
        <translation>Permet à une personne de travailler dans un rôle, dans une administration participante ou dans toutes.</translation>
    </message>
    <message>
        <source>Takes a role from a person, at once.</source>
        <translation>Retire immédiatement un rôle à une personne.</translation>
    </message>
    <message>
        <source>The person can sign in no more and loses all roles.</source>
        <translation>La personne ne peut plus ouvrir de session et perd tous ses rôles.</translation>
    </message>
    <message>
        <source>a group of keys in braces</source>
        <translation>un groupe de clés entre accolades</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>Takes a programme&apos;s rules into the registry.</source>
        <translation>Adopte les règles d&apos;un programme dans le registre.</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Recueil de règles</translation>
    </message>
    <message>
        <source>The pack&apos;s JSON, as shipped or as changed for this registry.</source>
        <translation>Le JSON du recueil, tel que livré ou tel que modifié pour ce registre.</translation>
    </message>
    <message>
        <source>The programmes&apos; rules that this registry has adopted, by version.</source>
        <translation>Les règles des programmes que ce registre a adoptées, par version.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Revisions requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why: it stays with the decision.</source>
        <translation>Pourquoi&#xa0;: le motif reste joint à la décision.</translation>
    </message>
    <message>
        <source>Stores a command for a second person to decide.</source>
        <translation>Enregistre une commande dont une deuxième personne décidera.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Performs what another person proposed.</source>
        <translation>Exécute ce qu&apos;une autre personne a proposé.</translation>
    </message>
    <message>
        <source>Refuses a proposal for good, with a reason.</source>
        <translation>Refuse une proposition définitivement, avec un motif.</translation>
    </message>
    <message>
        <source>Returns a proposal to its proposer, saying what to change.</source>
        <translation>Renvoie une proposition à son auteur en disant quoi modifier.</translation>
    </message>
    <message>
        <source>Takes back a proposal of one&apos;s own.</source>
        <translation>Reprend une proposition dont on est l&apos;auteur.</translation>
    </message>
    <message>
        <source>Proposes again with changed fields.</source>
        <translation>Propose de nouveau avec des champs modifiés.</translation>
    </message>
    <message>
        <source>Every entry: who did what, when, and the hash that chains it.</source>
        <translation>Chaque inscription&#xa0;: qui a fait quoi, quand, et l&apos;empreinte qui l&apos;enchaîne.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What waits, or waited, for a second person.</source>
        <translation>Ce qui attend, ou a attendu, une deuxième personne.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>The first entry: name, key and first person.</source>
        <translation>La première inscription&#xa0;: nom, clé et première personne.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>A sign-in that succeeded or failed; failures in a row lead to a lock.</source>
        <translation>Une ouverture de session réussie ou non&#xa0;; des échecs répétés mènent au verrouillage.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>What falls due by itself at a moment.</source>
        <translation>Ce qui arrive de soi-même à échéance à un moment donné.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Obligations published</source>
        <translation>Obligations publiées</translation>
    </message>
    <message>
        <source>Cut-off reached</source>
        <translation>Date limite atteinte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Full period</source>
        <translation>Période entière</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Late surrender</source>
        <translation>Remise tardive</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Qualified positive</source>
        <translation>Qualifié positif</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Adds a jurisdiction that runs a programme.</source>
        <translation>Ajoute une administration participante qui gère un programme.</translation>
    </message>
    <message>
        <source>The rule pack that this programme follows.</source>
        <translation>Le recueil de règles que suit ce programme.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>The staff: who can sign in, and in which roles.</source>
        <translation>Le personnel&#xa0;: qui peut ouvrir une session, et dans quels rôles.</translation>
    </message>
    <message>
        <source>Failed sign-ins in a row</source>
        <translation>Échecs d&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Last attempt to sign in</source>
        <translation>Dernière tentative d&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Who holds which role where; a star stands for all jurisdictions.</source>
        <translation>Qui détient quel rôle et où&#xa0;; une étoile représente toutes les administrations participantes.</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identifiant d&apos;entité</translation>
    </message>
    <message>
        <source>Facility ID</source>
        <translation>Identifiant d&apos;établissement</translation>
    </message>
    <message>
        <source>Data year</source>
        <translation>Année de données</translation>
    </message>
    <message>
        <source>Covered emissions</source>
        <translation>Émissions assujetties</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stores verified emissions; earlier versions stay in the record.</source>
        <translation>Enregistre les émissions vérifiées&#xa0;; les versions antérieures restent au dossier.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Plans an event under the rules in force and computes its deadline.</source>
        <translation>Planifie un événement selon les règles en vigueur et calcule son échéance.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>The year of the emissions; of a full period, any of its years.</source>
        <translation>L&apos;année des émissions&#xa0;; d&apos;une période entière, n&apos;importe laquelle de ses années.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Only to choose another than the one in force.</source>
        <translation>Seulement pour en choisir un autre que celui en vigueur.</translation>
    </message>
    <message>
        <source>Missed event</source>
        <translation>Événement manqué</translation>
    </message>
    <message>
        <source>Of a late surrender: the event that was missed.</source>
        <translation>D&apos;une remise tardive&#xa0;: l&apos;événement qui a été manqué.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Only where it differs from the computed one; needs a reason.</source>
        <translation>Seulement si elle diffère de celle calculée&#xa0;; exige un motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ends an event for good; its surrenders can no longer be reversed.</source>
        <translation>Met définitivement fin à un événement&#xa0;; ses remises ne peuvent plus être contre-passées.</translation>
    </message>
    <message>
        <source>Compliance event</source>
        <translation>Événement de conformité</translation>
    </message>
    <message>
        <source>Computes what every entity owes at an event and makes it known.</source>
        <translation>Calcule ce que chaque entité doit lors d&apos;un événement et le fait savoir.</translation>
    </message>
    <message>
        <source>Vintages</source>
        <translation>Millésimes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How much of later vintages entities may use for a data year.</source>
        <translation>Quelle quantité de millésimes postérieurs les entités peuvent utiliser pour une année de données.</translation>
    </message>
    <message>
        <source>Gives one entity another limit, limit base or carried deficit at one event.</source>
        <translation>Donne à une entité une autre limite, base de limite ou un autre déficit reporté lors d&apos;un événement.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tonnes; for another share of a limit, parts per million.</source>
        <translation>Tonnes&#xa0;; pour une autre part d&apos;une limite, parties par million.</translation>
    </message>
    <message>
        <source>Another share of a limit</source>
        <translation>Autre part d&apos;une limite</translation>
    </message>
    <message>
        <source>Other emissions for the limits</source>
        <translation>Autres émissions pour les limites</translation>
    </message>
    <message>
        <source>No-cost allowances</source>
        <translation>Unités d&apos;émission allouées gratuitement</translation>
    </message>
    <message>
        <source>Deficit carried in</source>
        <translation>Déficit reporté</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passé</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Fulfilled late</source>
        <translation>Remplie en retard</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nul</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente (blocage réglementaire)</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Covered entity</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Opt-in covered entity</source>
        <translation>Émetteur volontaire</translation>
    </message>
    <message>
        <source>Market participant, organisation</source>
        <translation>Participant, organisation</translation>
    </message>
    <message>
        <source>Market participant, individual</source>
        <translation>Participant, personne physique</translation>
    </message>
    <message>
        <source>Offset project operator</source>
        <translation>Promoteur de projet de crédits compensatoires</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>Chambre de compensation</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>version of the tables</source>
        <translation>version des tables</translation>
    </message>
    <message>
        <source>name of the registry</source>
        <translation>nom du registre</translation>
    </message>
    <message>
        <source>whether it is for training</source>
        <translation>s&apos;il sert à la formation</translation>
    </message>
    <message>
        <source>last entry of the journal</source>
        <translation>dernière inscription du journal</translation>
    </message>
    <message>
        <source>hash of the last entry</source>
        <translation>empreinte de la dernière inscription</translation>
    </message>
    <message>
        <source>digest of the tables</source>
        <translation>empreinte des tables</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Octets du fichier</translation>
    </message>
    <message>
        <source>Manifest and data</source>
        <translation>Manifeste et données</translation>
    </message>
    <message>
        <source>Digests of the tables</source>
        <translation>Empreintes des tables</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>l&apos;inscription manque</translation>
    </message>
    <message>
        <source>the entry cannot be read</source>
        <translation>l&apos;inscription est illisible</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it</source>
        <translation>l&apos;inscription ne suit pas la précédente</translation>
    </message>
    <message>
        <source>the entry&apos;s content was changed</source>
        <translation>le contenu de l&apos;inscription a été modifié</translation>
    </message>
    <message>
        <source>the entry stands after the end</source>
        <translation>l&apos;inscription se trouve après la fin</translation>
    </message>
    <message>
        <source>Soundness of the file</source>
        <translation>Intégrité du fichier</translation>
    </message>
    <message>
        <source>Rules and references of the file</source>
        <translation>Règles et références du fichier</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>Chaîne du journal</translation>
    </message>
    <message>
        <source>Invariants of the data</source>
        <translation>Invariants des données</translation>
    </message>
    <message>
        <source>Replay of the journal</source>
        <translation>Réexécution du journal</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Operated from</source>
        <translation>Exploité à partir du</translation>
    </message>
    <message>
        <source>Adds an entity and the facilities it answers for.</source>
        <translation>Ajoute une entité et les établissements dont elle répond.</translation>
    </message>
    <message>
        <source>Leave empty for the next free number.</source>
        <translation>Laissez vide pour le prochain numéro libre.</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d&apos;entité</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Sets an entity&apos;s names anew.</source>
        <translation>Donne de nouveaux noms à une entité.</translation>
    </message>
    <message>
        <source>Adds a facility and says who answers for it.</source>
        <translation>Ajoute un établissement et dit qui en répond.</translation>
    </message>
    <message>
        <source>The greenhouse gas reporting number, as the emissions reports have it.</source>
        <translation>Le numéro de déclaration des gaz à effet de serre, tel qu&apos;il figure dans les déclarations d&apos;émissions.</translation>
    </message>
    <message>
        <source>Another entity answers for a facility from a date on.</source>
        <translation>Une autre entité répond d&apos;un établissement à partir d&apos;une date.</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Who runs a programme here, and by which rules.</source>
        <translation>Qui gère un programme ici, et selon quelles règles.</translation>
    </message>
    <message>
        <source>Who takes part in the programmes.</source>
        <translation>Qui prend part aux programmes.</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>État de l&apos;inscription</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>GHG reporting IDs</source>
        <translation>Numéros de déclaration de GES</translation>
    </message>
    <message>
        <source>Every facility and the last entity it passed to.</source>
        <translation>Chaque établissement et la dernière entité à laquelle il est passé.</translation>
    </message>
    <message>
        <source>Who answered for a facility from when to when.</source>
        <translation>Qui a répondu d&apos;un établissement, et de quand à quand.</translation>
    </message>
    <message>
        <source>Operated to</source>
        <translation>Exploité jusqu&apos;au</translation>
    </message>
    <message>
        <source>Plans what every entity would retire, and why; nothing is posted.</source>
        <translation>Planifie ce que chaque entité retirerait, et pourquoi&#xa0;; rien n&apos;est inscrit.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Only these; all of the event if empty.</source>
        <translation>Seulement celles-ci&#xa0;; toutes celles de l&apos;événement si le champ est vide.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>The category of the rule pack: ALLOWANCE, OFFSET ...</source>
        <translation>La catégorie du recueil de règles&#xa0;: ALLOWANCE, OFFSET ...</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>Délivrance</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Instead of kind and quantity: exactly these. Otherwise the lowest are taken.</source>
        <translation>Au lieu de la sorte et de la quantité&#xa0;: exactement ceux-ci. Sinon, les plus petits sont pris.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a journal number</source>
        <translation>un numéro du journal</translation>
    </message>
    <message>
        <source>Returns what was retired, serial by serial; a later surrender goes first.</source>
        <translation>Rend ce qui a été retiré, numéro de série par numéro de série&#xa0;; une remise ultérieure passe d&apos;abord.</translation>
    </message>
    <message>
        <source>Retires what a preview planned, wherever nothing has changed since.</source>
        <translation>Retire ce qu&apos;une prévisualisation a planifié, partout où rien n&apos;a changé depuis.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>The registry or snapshot to work on; also -r.</source>
        <translation>Le registre ou l&apos;instantané sur lequel travailler&#xa0;; aussi -r.</translation>
    </message>
    <message>
        <source>Who works; asks for the password if needed.</source>
        <translation>Qui travaille&#xa0;; demande le mot de passe au besoin.</translation>
    </message>
    <message>
        <source>A file with the password; else CITSS_PASSWORD, else it is asked.</source>
        <translation>Un fichier contenant le mot de passe&#xa0;; sinon CITSS_PASSWORD, sinon il est demandé.</translation>
    </message>
    <message>
        <source>Moves the clock of a training registry forward first.</source>
        <translation>Avance d&apos;abord l&apos;horloge d&apos;un registre de formation.</translation>
    </message>
    <message>
        <source>The language of titles and sentences.</source>
        <translation>La langue des titres et des phrases.</translation>
    </message>
    <message>
        <source>Tells how to use the job.</source>
        <translation>Dit comment utiliser la tâche.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Dit la version.</translation>
    </message>
    <message>
        <source>General account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Compliance account</source>
        <translation>Compte de conformité</translation>
    </message>
    <message>
        <source>Limited use holding account</source>
        <translation>Compte de dépôt à usage limité</translation>
    </message>
    <message>
        <source>Annual allocation holding account</source>
        <translation>Compte de dépôt d&apos;allocation annuelle</translation>
    </message>
    <message>
        <source>Exchange clearing holding account</source>
        <translation>Compte de chambre de compensation</translation>
    </message>
    <message>
        <source>Issuance account</source>
        <translation>Compte d&apos;émission</translation>
    </message>
    <message>
        <source>Allocation account</source>
        <translation>Compte d&apos;allocation</translation>
    </message>
    <message>
        <source>Auction account</source>
        <translation>Compte de mise aux enchères</translation>
    </message>
    <message>
        <source>Reserve account</source>
        <translation>Compte de réserve</translation>
    </message>
    <message>
        <source>Price ceiling account</source>
        <translation>Compte du prix plafond</translation>
    </message>
    <message>
        <source>Voluntary renewable electricity account</source>
        <translation>Compte d&apos;électricité renouvelable volontaire</translation>
    </message>
    <message>
        <source>Emissions containment reserve account</source>
        <translation>Compte de réserve de confinement des émissions</translation>
    </message>
    <message>
        <source>Retirement account</source>
        <translation>Compte de retrait</translation>
    </message>
    <message>
        <source>Invalidation account</source>
        <translation>Compte d&apos;invalidation</translation>
    </message>
    <message>
        <source>Environmental integrity account</source>
        <translation>Compte d&apos;intégrité environnementale</translation>
    </message>
    <message>
        <source>Forest buffer account</source>
        <translation>Compte tampon forestier</translation>
    </message>
    <message>
        <source>Sanction holding account</source>
        <translation>Compte de dépôt de sanction</translation>
    </message>
    <message>
        <source>Special purpose holding account</source>
        <translation>Compte de dépôt à usage particulier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opens an account of an entity.</source>
        <translation>Ouvre un compte d&apos;une entité.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Opens an account that belongs to a jurisdiction itself.</source>
        <translation>Ouvre un compte qui appartient à une administration participante elle-même.</translation>
    </message>
    <message>
        <source>Opens the accounts that entities have by default.</source>
        <translation>Ouvre les comptes que les entités ont par défaut.</translation>
    </message>
    <message>
        <source>Entity IDs</source>
        <translation>Identifiants d&apos;entité</translation>
    </message>
    <message>
        <source>Leave empty for all entities.</source>
        <translation>Laissez vide pour toutes les entités.</translation>
    </message>
    <message>
        <source>Only entities of this type.</source>
        <translation>Seulement les entités de ce type.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>Every account, of entities and of jurisdictions.</source>
        <translation>Tous les comptes, des entités et des administrations participantes.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Numéro d&apos;ordre</translation>
    </message>
    <message>
        <source>What state each account was in since when, and why.</source>
        <translation>Dans quel état chaque compte s&apos;est trouvé, depuis quand, et pourquoi.</translation>
    </message>
    <message>
        <source>Without one it is a covered entity.</source>
        <translation>Sans indication, c&apos;est un émetteur.</translation>
    </message>
    <message>
        <source>Adds a table of entities with their facilities.</source>
        <translation>Ajoute un tableau d&apos;entités avec leurs établissements.</translation>
    </message>
    <message>
        <source>From when on the entities answer for their facilities.</source>
        <translation>À partir de quand les entités répondent de leurs établissements.</translation>
    </message>
    <message>
        <source>Open their accounts</source>
        <translation>Ouvrir leurs comptes</translation>
    </message>
    <message>
        <source>Restricts, suspends, revokes, closes or reopens an account.</source>
        <translation>Restreint, suspend, révoque, ferme ou rouvre un compte.</translation>
    </message>
    <message>
        <source>Restricts, suspends, revokes, closes or reinstates an entity.</source>
        <translation>Restreint, suspend, révoque, ferme ou rétablit une entité.</translation>
    </message>
    <message>
        <source>Verified emissions by facility and year, in their latest version.</source>
        <translation>Émissions vérifiées par établissement et par année, dans leur dernière version.</translation>
    </message>
    <message>
        <source>Occasions to surrender: rules, deadline and state.</source>
        <translation>Occasions de remettre&#xa0;: règles, échéance et état.</translation>
    </message>
    <message>
        <source>Deadline (UTC)</source>
        <translation>Échéance (UTC)</translation>
    </message>
    <message>
        <source>Hash of the rules</source>
        <translation>Empreinte des règles</translation>
    </message>
    <message>
        <source>What each entity owes at an event, as published.</source>
        <translation>Ce que chaque entité doit lors d&apos;un événement, tel que publié.</translation>
    </message>
    <message>
        <source>Before credit</source>
        <translation>Avant crédit</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Compliance obligation</source>
        <translation>Obligation de conformité</translation>
    </message>
    <message>
        <source>Later vintages that entities may use for a data year, up to a quantity.</source>
        <translation>Millésimes postérieurs que les entités peuvent utiliser pour une année de données, jusqu&apos;à une quantité.</translation>
    </message>
    <message>
        <source>What single entities were granted at an event, and why.</source>
        <translation>Ce qui a été accordé à des entités lors d&apos;un événement, et pourquoi.</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Défaut de couverture</translation>
    </message>
    <message>
        <source>Compliance status</source>
        <translation>État de conformité</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>First serial number</source>
        <translation>Premier numéro de série</translation>
    </message>
    <message>
        <source>Last serial number</source>
        <translation>Dernier numéro de série</translation>
    </message>
    <message>
        <source>Instrument type</source>
        <translation>Type de droit d&apos;émission</translation>
    </message>
    <message>
        <source>Which previews were made of which events, and when.</source>
        <translation>Quelles prévisualisations ont été faites de quels événements, et quand.</translation>
    </message>
    <message>
        <source>What a preview found for each entity, and the snapshot it saw.</source>
        <translation>Ce qu&apos;une prévisualisation a trouvé pour chaque entité, et l&apos;instantané qu&apos;elle a vu.</translation>
    </message>
    <message>
        <source>Would be retired</source>
        <translation>Serait retiré</translation>
    </message>
    <message>
        <source>Snapshot hash</source>
        <translation>Empreinte de l&apos;instantané</translation>
    </message>
    <message>
        <source>What each entity surrendered at each event, and its standing.</source>
        <translation>Ce que chaque entité a remis à chaque événement, et sa situation.</translation>
    </message>
    <message>
        <source>Allowances surrendered</source>
        <translation>Unités d&apos;émission remises</translation>
    </message>
    <message>
        <source>Offset credits surrendered</source>
        <translation>Crédits compensatoires remis</translation>
    </message>
    <message>
        <source>Total instruments surrendered</source>
        <translation>Total des droits d&apos;émission remis</translation>
    </message>
    <message>
        <source>Every serial range retired, with the rule, its law and the arithmetic.</source>
        <translation>Chaque plage de numéros de série retirée, avec la règle, son fondement légal et le calcul.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisé comme</translation>
    </message>
    <message>
        <source>Free in the block</source>
        <translation>Libre dans la plage</translation>
    </message>
    <message>
        <source>Room before</source>
        <translation>Place avant</translation>
    </message>
    <message>
        <source>Obligation left</source>
        <translation>Obligation restante</translation>
    </message>
    <message>
        <source>Source account</source>
        <translation>Compte d&apos;origine</translation>
    </message>
    <message>
        <source>Destination account</source>
        <translation>Compte de destination</translation>
    </message>
    <message>
        <source>What was surrendered at an event by entity, instrument and vintage.</source>
        <translation>Ce qui a été remis lors d&apos;un événement, par entité, droit d&apos;émission et millésime.</translation>
    </message>
    <message>
        <source>What a run left in the account, block by block, and why.</source>
        <translation>Ce qu&apos;une exécution a laissé dans le compte, plage par plage, et pourquoi.</translation>
    </message>
    <message>
        <source>How much of each limit a surrender used.</source>
        <translation>Quelle part de chaque limite une remise a utilisée.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>What shortfalls cost, when it is due, and whether it is covered.</source>
        <translation>Ce que coûtent les défauts de couverture, quand c&apos;est exigible, et si c&apos;est couvert.</translation>
    </message>
    <message>
        <source>Late obligation</source>
        <translation>Obligation de retard</translation>
    </message>
    <message>
        <source>Untimely obligation</source>
        <translation>Obligation hors délai</translation>
    </message>
    <message>
        <source>Amount in cents</source>
        <translation>Montant en cents</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Blocks serial numbers wherever they lie until the hold is released.</source>
        <translation>Bloque des numéros de série où qu&apos;ils se trouvent, jusqu&apos;à la levée du blocage.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>The section of law that allows it.</source>
        <translation>L&apos;article de loi qui le permet.</translation>
    </message>
    <message>
        <source>Ends a hold; what no other hold covers can move again.</source>
        <translation>Met fin à un blocage&#xa0;; ce qu&apos;aucun autre blocage ne couvre peut de nouveau être déplacé.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>The number that it got when it was placed.</source>
        <translation>Le numéro qu&apos;il a reçu quand il a été posé.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Identifiant de projet</translation>
    </message>
    <message>
        <source>Issuance ID</source>
        <translation>Identifiant de délivrance</translation>
    </message>
    <message>
        <source>Every block of serial numbers and where it lies.</source>
        <translation>Chaque plage de numéros de série et l&apos;endroit où elle se trouve.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>What each account holds, by kind and vintage.</source>
        <translation>Ce que chaque compte détient, par sorte et par millésime.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>What came into an account and left it, with the balance after each.</source>
        <translation>Ce qui est entré dans un compte et en est sorti, avec le solde après chaque mouvement.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>An account of the jurisdiction; by default its issuance account.</source>
        <translation>Un compte de l&apos;administration participante&#xa0;; par défaut, son compte d&apos;émission.</translation>
    </message>
    <message>
        <source>Creates allowances and other instruments that are not offsets.</source>
        <translation>Crée des unités d&apos;émission et d&apos;autres droits d&apos;émission qui ne sont pas des crédits compensatoires.</translation>
    </message>
    <message>
        <source>The budget year, for kinds that have one.</source>
        <translation>L&apos;année du plafond, pour les sortes qui en ont une.</translation>
    </message>
    <message>
        <source>Creates the offset credits of a project.</source>
        <translation>Crée les crédits compensatoires d&apos;un projet.</translation>
    </message>
    <message>
        <source>Issue year</source>
        <translation>Année de délivrance</translation>
    </message>
    <message>
        <source>By default the present one.</source>
        <translation>Par défaut, l&apos;année en cours.</translation>
    </message>
    <message>
        <source>The year of the reductions, if it is kept.</source>
        <translation>L&apos;année des réductions, si elle est conservée.</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Référence légale</translation>
    </message>
    <message>
        <source>Moves instruments between accounts on the authority of the jurisdiction.</source>
        <translation>Déplace des droits d&apos;émission entre des comptes sous l&apos;autorité de l&apos;administration participante.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Droits d&apos;émission</translation>
    </message>
    <message>
        <source>Which account of the entity; by default its general account.</source>
        <translation>Quel compte de l&apos;entité&#xa0;; par défaut, son compte général.</translation>
    </message>
    <message>
        <source>Delivers instruments from one account to many.</source>
        <translation>Verse des droits d&apos;émission d&apos;un compte à plusieurs.</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Allocations</translation>
    </message>
    <message>
        <source>Which account of the entity; by default its compliance account.</source>
        <translation>Quel compte de l&apos;entité&#xa0;; par défaut, son compte de conformité.</translation>
    </message>
    <message>
        <source>When it came to rest there; by default now.</source>
        <translation>Quand il s&apos;y est trouvé déposé&#xa0;; par défaut, maintenant.</translation>
    </message>
    <message>
        <source>Issues what a table of holdings needs and places it in the accounts.</source>
        <translation>Délivre ce qu&apos;exige un tableau de droits d&apos;émission détenus et le place dans les comptes.</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Droits d&apos;émission détenus</translation>
    </message>
    <message>
        <source>What has been issued of each kind and vintage, and where it lies.</source>
        <translation>Ce qui a été délivré de chaque sorte et millésime, et où cela se trouve.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>In general accounts</source>
        <translation>Dans les comptes généraux</translation>
    </message>
    <message>
        <source>In compliance accounts</source>
        <translation>Dans les comptes de conformité</translation>
    </message>
    <message>
        <source>In other accounts of entities</source>
        <translation>Dans d&apos;autres comptes d&apos;entités</translation>
    </message>
    <message>
        <source>In accounts of jurisdictions</source>
        <translation>Dans les comptes des administrations participantes</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>What was issued when, with its serial numbers.</source>
        <translation>Ce qui a été délivré et quand, avec les numéros de série.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Serial numbers that a jurisdiction has blocked.</source>
        <translation>Numéros de série qu&apos;une administration participante a bloqués.</translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation>Motif du blocage</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>Posé le</translation>
    </message>
    <message>
        <source>Released because</source>
        <translation>Levé parce que</translation>
    </message>
    <message>
        <source>Gives the commands of a file, one JSON object a line; each outcome comes as a line of JSON.</source>
        <translation>Donne les commandes d&apos;un fichier, un objet JSON par ligne&#xa0;; chaque résultat vient comme une ligne de JSON.</translation>
    </message>
    <message>
        <source>Tells the outcomes, keeps nothing.</source>
        <translation>Dit les résultats, ne conserve rien.</translation>
    </message>
    <message>
        <source>All lines in one piece, or none.</source>
        <translation>Toutes les lignes d&apos;un seul tenant, ou aucune.</translation>
    </message>
    <message>
        <source>Leaves the lines after the first refusal undone.</source>
        <translation>N&apos;exécute pas les lignes qui suivent le premier refus.</translation>
    </message>
    <message>
        <source>JSON with the passwords of those named by &quot;as&quot;.</source>
        <translation>JSON contenant les mots de passe des personnes nommées par «&#xa0;as&#xa0;».</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Gives one command; its outcome comes as JSON.</source>
        <translation>Donne une commande&#xa0;; son résultat vient en JSON.</translation>
    </message>
    <message>
        <source>Tells the outcome, keeps nothing.</source>
        <translation>Dit le résultat, ne conserve rien.</translation>
    </message>
    <message>
        <source>The command&apos;s id, 32 digits: sent again, it is not done again.</source>
        <translation>L&apos;identifiant de la commande, 32 chiffres&#xa0;: envoyée de nouveau, elle n&apos;est pas exécutée de nouveau.</translation>
    </message>
    <message>
        <source>The journal number that was looked at: refused if the record changed since.</source>
        <translation>Le numéro du journal qui a été consulté&#xa0;: refus si l&apos;enregistrement a changé depuis.</translation>
    </message>
    <message>
        <source>OpenCITSS on the command line: registries, their commands and views.</source>
        <translation>OpenCITSS en ligne de commande&#xa0;: les registres, leurs commandes et leurs vues.</translation>
    </message>
    <message>
        <source>It ends with 0 if it was done, 1 if it was refused, 2 if the call is wrong, 3 if a file, the disk or the output is broken.</source>
        <translation>Le code de fin est 0 si c&apos;est fait, 1 si c&apos;est refusé, 2 si l&apos;appel est erroné, 3 si un fichier, le disque ou la sortie est défaillant.</translation>
    </message>
    <message>
        <source>A field of the command, or a value for all rows.</source>
        <translation>Un champ de la commande, ou une valeur pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Lists all commands; or one with its fields, as JSON Schema.</source>
        <translation>Énumère toutes les commandes&#xa0;; ou une seule avec ses champs, en JSON Schema.</translation>
    </message>
    <message>
        <source>Lists all views; or one with its columns, as JSON.</source>
        <translation>Énumère toutes les vues&#xa0;; ou une seule avec ses colonnes, en JSON.</translation>
    </message>
    <message>
        <source>Founded &quot;%1&quot; in %2; first person: %3.</source>
        <translation>«&#xa0;%1&#xa0;» fondé dans %2&#xa0;; première personne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Its signing key is %1: keep a copy of it in a safe place, and show it to nobody.</source>
        <translation>Sa clé de signature est %1&#xa0;: gardez-en une copie en lieu sûr et ne la montrez à personne.</translation>
    </message>
    <message>
        <source>Founds a registry in a new file.</source>
        <translation>Fonde un registre dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>For training, and marked so for ever: personas need no password, and its clock can be moved.</source>
        <translation>Pour la formation, et marqué ainsi à jamais&#xa0;: les personnages n&apos;ont pas besoin de mot de passe, et son horloge peut être déplacée.</translation>
    </message>
    <message>
        <source>A training registry with a demo in it.</source>
        <translation>Un registre de formation contenant une démonstration.</translation>
    </message>
    <message>
        <source>The registry&apos;s name.</source>
        <translation>Le nom du registre.</translation>
    </message>
    <message>
        <source>Lists the rule packs at hand.</source>
        <translation>Énumère les recueils de règles disponibles.</translation>
    </message>
    <message>
        <source>Worked examples to run: an array in JSON.</source>
        <translation>Exemples résolus à exécuter&#xa0;: un tableau en JSON.</translation>
    </message>
    <message>
        <source>Writes the whole registry into one signed file for auditors.</source>
        <translation>Écrit tout le registre dans un seul fichier signé pour les vérificateurs.</translation>
    </message>
    <message>
        <source>Also performs the whole journal again and compares.</source>
        <translation>Exécute aussi tout le journal de nouveau et compare.</translation>
    </message>
    <message>
        <source>Checks the file, the journal&apos;s chain, the invariants.</source>
        <translation>Vérifie le fichier, la chaîne du journal et les invariants.</translation>
    </message>
    <message>
        <source>Checks a snapshot: signature, bytes, tables, journal.</source>
        <translation>Vérifie un instantané&#xa0;: signature, octets, tables, journal.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FAUTIF</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>for training; its signature proves nothing</source>
        <translation>pour la formation&#xa0;; sa signature ne prouve rien</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière inscription</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exporté par</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Key&apos;s fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Prints a view.</source>
        <translation>Affiche une vue.</translation>
    </message>
    <message>
        <source>The column to sort by.</source>
        <translation>La colonne selon laquelle trier.</translation>
    </message>
    <message>
        <source>From the last to the first.</source>
        <translation>De la dernière à la première.</translation>
    </message>
    <message>
        <source>No more rows than these.</source>
        <translation>Pas plus de lignes que cela.</translation>
    </message>
    <message>
        <source>As it was after that journal entry, or at that time.</source>
        <translation>Tel que c&apos;était après cette inscription du journal, ou à ce moment.</translation>
    </message>
    <message>
        <source>How to write it.</source>
        <translation>Comment l&apos;écrire.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Où l&apos;écrire.</translation>
    </message>
    <message>
        <source>Adds a last row with the sums.</source>
        <translation>Ajoute une dernière ligne avec les sommes.</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Unité d&apos;émission</translation>
    </message>
    <message>
        <source>Reserve unit</source>
        <translation>Unité d&apos;émission de la réserve</translation>
    </message>
    <message>
        <source>Reserve unit, category A</source>
        <translation>Unité d&apos;émission de la réserve, catégorie A</translation>
    </message>
    <message>
        <source>Reserve unit, category B</source>
        <translation>Unité d&apos;émission de la réserve, catégorie B</translation>
    </message>
    <message>
        <source>Reserve unit, category C</source>
        <translation>Unité d&apos;émission de la réserve, catégorie C</translation>
    </message>
    <message>
        <source>Price ceiling unit</source>
        <translation>Unité au prix plafond</translation>
    </message>
    <message>
        <source>Offset credit</source>
        <translation>Crédit compensatoire</translation>
    </message>
    <message>
        <source>Offset credit, DEBS</source>
        <translation>Crédit compensatoire, avantages environnementaux directs dans l&apos;État</translation>
    </message>
    <message>
        <source>Offset credit, DEBS, tribal land</source>
        <translation>Crédit compensatoire, avantages environnementaux directs dans l&apos;État, terres tribales</translation>
    </message>
    <message>
        <source>Offset credit, no DEBS</source>
        <translation>Crédit compensatoire, sans avantages environnementaux directs dans l&apos;État</translation>
    </message>
    <message>
        <source>Early reduction credit</source>
        <translation>Crédit pour réduction hâtive</translation>
    </message>
    <message>
        <source>Emission rate credit</source>
        <translation>Crédit de taux d&apos;émission</translation>
    </message>
    <message>
        <source>Allowance under a true-up</source>
        <translation>Unité d&apos;émission au titre d&apos;un ajustement de l&apos;allocation</translation>
    </message>
    <message>
        <source>In another account</source>
        <translation>Dans un autre compte</translation>
    </message>
    <message>
        <source>In a pending transfer</source>
        <translation>Dans un transfert en cours</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Arrivé en retard</translation>
    </message>
    <message>
        <source>Type not accepted</source>
        <translation>Type non accepté</translation>
    </message>
    <message>
        <source>Issuer not accepted</source>
        <translation>Délivré par une administration non acceptée</translation>
    </message>
    <message>
        <source>Issued too late</source>
        <translation>Délivré trop tard</translation>
    </message>
    <message>
        <source>Vintage too late</source>
        <translation>Millésime trop récent</translation>
    </message>
    <message>
        <source>Vintage not accepted</source>
        <translation>Millésime non accepté</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Au-delà d&apos;une limite</translation>
    </message>
    <message>
        <source>Nothing drawn</source>
        <translation>Rien de prélevé</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrance</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Changement d&apos;état</translation>
    </message>
    <message>
        <source>two whole numbers in brackets</source>
        <translation>deux nombres entiers entre crochets</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Gives a person who forgot the password a new one, and unlocks the person. Whoever may unlock proposes it; whoever manages staff approves it.</source>
        <translation>Donne un nouveau mot de passe à une personne qui l&apos;a oublié et la déverrouille. Qui peut déverrouiller le propose&#xa0;; qui gère le personnel l&apos;approuve.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Serial blocks</source>
        <translation>Blocs de numéros de série</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiées</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Ils disent la même chose.</translation>
    </message>
    <message>
        <source>Sets two rule packs, or two rule sets, side by side: what differs, with the law behind it.</source>
        <translation>Met côte à côte deux recueils de règles, ou deux jeux de règles&#xa0;: ce qui diffère, avec la loi qui le fonde.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped</source>
        <translation>%1 réussis, %2 échoués, %3 omis</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 réussis, %2 échoués</translation>
    </message>
    <message>
        <source>Prints a rule pack whole, with what it inherits, as JSON.</source>
        <translation>Affiche un recueil de règles en entier, avec ce dont il hérite, en JSON.</translation>
    </message>
    <message>
        <source>Checks rule packs, by id or as JSON files, and runs the worked examples that they carry, or those of a file.</source>
        <translation>Vérifie des recueils de règles, par identifiant ou en fichiers JSON, et exécute les exemples qu&apos;ils portent, ou ceux d&apos;un fichier.</translation>
    </message>
    <message>
        <source>In which account a serial number lies.</source>
        <translation>Dans quel compte se trouve un numéro de série.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Stands in the journal before a snapshot is taken: who, when, and the name of the file.</source>
        <translation>Figure au journal avant la prise d&apos;un instantané&#xa0;: qui, quand, et le nom du fichier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>a journal number, or 2026-11-01T17:00:00Z</source>
        <translation>un numéro du journal, ou 2026-11-01T17:00:00Z</translation>
    </message>
    <message>
        <source>column=value</source>
        <translation>colonne=valeur</translation>
    </message>
    <message>
        <source>a number from 1</source>
        <translation>un nombre à partir de 1</translation>
    </message>
    <message>
        <source>Adopt rules</source>
        <translation>Adopter des règles</translation>
    </message>
    <message>
        <source>Version of the rule pack</source>
        <translation>Version du recueil de règles</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Initial allocation</source>
        <translation>Allocation initiale</translation>
    </message>
    <message>
        <source>Less in the next allocation</source>
        <translation>En moins dans la prochaine allocation</translation>
    </message>
    <message>
        <source>Last years of a compliance period that entities answer for in the next.</source>
        <translation>Dernières années d&apos;une période de conformité dont les entités répondent à la suivante.</translation>
    </message>
    <message>
        <source>Moves an entity&apos;s last year of a compliance period to the next period, or takes that back.</source>
        <translation>Reporte la dernière année de la période de conformité d&apos;une entité à la période suivante, ou annule ce report.</translation>
    </message>
    <message>
        <source>The event of the full period that the year leaves.</source>
        <translation>L&apos;événement de la période complète que l&apos;année quitte.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The year returns to its own period.</source>
        <translation>L&apos;année revient à sa propre période.</translation>
    </message>
    <message>
        <source>Emissions, lb</source>
        <translation>Émissions, lb</translation>
    </message>
    <message>
        <source>Generation, MWh</source>
        <translation>Production, MWh</translation>
    </message>
    <message>
        <source>Standard, lb/MWh</source>
        <translation>Norme, lb/MWh</translation>
    </message>
    <message>
        <source>What a missing unit of each year costs, where it was entered.</source>
        <translation>Ce que coûte une unité manquante de chaque année, lorsque ce montant a été saisi.</translation>
    </message>
    <message>
        <source>Rate per missing unit</source>
        <translation>Taux par unité manquante</translation>
    </message>
    <message>
        <source>Which serial numbers entities want surrendered first, and in what order.</source>
        <translation>Les numéros de série que les entités veulent voir remis en premier, et dans quel ordre.</translation>
    </message>
    <message>
        <source>What units under a rate standard emitted and generated, as loaded.</source>
        <translation>Ce que les unités soumises à une norme de taux ont émis et produit, tel que chargé.</translation>
    </message>
    <message>
        <source>Unadjusted rate, lb/MWh</source>
        <translation>Taux non ajusté, lb/MWh</translation>
    </message>
    <message>
        <source>Credits surrendered</source>
        <translation>Crédits remis</translation>
    </message>
    <message>
        <source>Adjusted rate, lb/MWh</source>
        <translation>Taux ajusté, lb/MWh</translation>
    </message>
    <message>
        <source>Meets the standard</source>
        <translation>Respecte la norme</translation>
    </message>
    <message>
        <source>Only for an entity that leaves the programme: its early event of the full period.</source>
        <translation>Seulement pour une entité qui quitte le programme&#xa0;: son événement anticipé de la période complète.</translation>
    </message>
    <message>
        <source>Pins an event that has not been run to other adopted rules of its programme.</source>
        <translation>Rattache un événement qui n&apos;a pas été exécuté à d&apos;autres règles adoptées de son programme.</translation>
    </message>
    <message>
        <source>By default the latest that is adopted.</source>
        <translation>Par défaut, la dernière adoptée.</translation>
    </message>
    <message>
        <source>By default the one that it has.</source>
        <translation>Par défaut, celui qu&apos;il a.</translation>
    </message>
    <message>
        <source>What each missing unit of a year costs, where it is set year by year.</source>
        <translation>Ce que coûte chaque unité manquante d&apos;une année, lorsque ce montant est fixé chaque année.</translation>
    </message>
    <message>
        <source>The year of the emissions; of a full period, its last year.</source>
        <translation>L&apos;année des émissions&#xa0;; pour une période complète, sa dernière année.</translation>
    </message>
    <message>
        <source>At most two decimals: 131.35, for example.</source>
        <translation>Deux décimales au plus&#xa0;: 131.35, par exemple.</translation>
    </message>
    <message>
        <source>By default that of the rule set.</source>
        <translation>Par défaut, celle du jeu de règles.</translation>
    </message>
    <message>
        <source>Keep every line</source>
        <translation>Garder chaque ligne</translation>
    </message>
    <message>
        <source>Keeps lines, limits and what is left with the preview, to read later.</source>
        <translation>Garde les lignes, les limites et le reste avec la prévisualisation, pour les lire plus tard.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissibles</translation>
    </message>
    <message>
        <source>What each entity holds for each step of the order, and how much of it counts.</source>
        <translation>Ce que chaque entité détient pour chaque étape de l&apos;ordre, et combien en compte.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Every serial range a preview would retire, where its lines were kept.</source>
        <translation>Chaque plage de numéros de série qu&apos;une prévisualisation retirerait, si ses lignes ont été gardées.</translation>
    </message>
    <message>
        <source>What a preview would leave, block by block, and why.</source>
        <translation>Ce qu&apos;une prévisualisation laisserait, plage par plage, et pourquoi.</translation>
    </message>
    <message>
        <source>How much of each limit a preview would use.</source>
        <translation>Combien de chaque limite une prévisualisation utiliserait.</translation>
    </message>
    <message>
        <source>Other preview</source>
        <translation>Autre prévisualisation</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Statut avant</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>État après</translation>
    </message>
    <message>
        <source>Obligation before</source>
        <translation>Obligation avant</translation>
    </message>
    <message>
        <source>Obligation after</source>
        <translation>Obligation après</translation>
    </message>
    <message>
        <source>Obligation: change</source>
        <translation>Obligation&#xa0;: écart</translation>
    </message>
    <message>
        <source>Retired before</source>
        <translation>Retiré auparavant</translation>
    </message>
    <message>
        <source>Retired after</source>
        <translation>Retirés après</translation>
    </message>
    <message>
        <source>Retired: change</source>
        <translation>Retirés&#xa0;: écart</translation>
    </message>
    <message>
        <source>Shortfall before</source>
        <translation>Défaut de couverture avant</translation>
    </message>
    <message>
        <source>Shortfall after</source>
        <translation>Défaut de couverture après</translation>
    </message>
    <message>
        <source>Shortfall: change</source>
        <translation>Défaut de couverture&#xa0;: écart</translation>
    </message>
    <message>
        <source>Untimely obligation before</source>
        <translation>Obligation tardive avant</translation>
    </message>
    <message>
        <source>Untimely obligation after</source>
        <translation>Obligation tardive après</translation>
    </message>
    <message>
        <source>Untimely obligation: change</source>
        <translation>Obligation tardive&#xa0;: écart</translation>
    </message>
    <message>
        <source>What each entity would owe and retire in one preview and in another.</source>
        <translation>Ce que chaque entité devrait et retirerait dans une prévisualisation et dans une autre.</translation>
    </message>
    <message>
        <source>What units emitted and generated over the period of an event under a rate standard.</source>
        <translation>Ce que les unités ont émis et produit pendant la période d&apos;un événement soumis à une norme de taux.</translation>
    </message>
    <message>
        <source>Which serial numbers an entity wants surrendered first, in this order; replaces its earlier request.</source>
        <translation>Les numéros de série qu&apos;une entité veut voir remis en premier, dans cet ordre&#xa0;; remplace sa demande antérieure.</translation>
    </message>
    <message>
        <source>One range a line; none at all withdraws the request.</source>
        <translation>Une plage par ligne&#xa0;; sans aucune plage, la demande est retirée.</translation>
    </message>
    <message>
        <source>Emissions of a year</source>
        <translation>Émissions d&apos;une année</translation>
    </message>
    <message>
        <source>Instruments more or fewer</source>
        <translation>Droits d&apos;émission en plus ou en moins</translation>
    </message>
    <message>
        <source>Every entity if empty.</source>
        <translation>Toutes les entités si vide.</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>Tonnes or instruments; of a limit, parts per million. Below zero: instruments taken away.</source>
        <translation>Tonnes ou droits d&apos;émission&#xa0;; d&apos;une limite, parties par million. Sous zéro&#xa0;: droits ôtés.</translation>
    </message>
    <message>
        <source>Or what it is computed from, in the four columns after it.</source>
        <translation>Ou ce dont elle est calculée, dans les quatre colonnes qui suivent.</translation>
    </message>
    <message>
        <source>Tonnes per unit of production.</source>
        <translation>Tonnes par unité de production.</translation>
    </message>
    <message>
        <source>Of the data year, as verified.</source>
        <translation>De l&apos;année de données, telle que vérifiée.</translation>
    </message>
    <message>
        <source>The factor of the year, such as 0.93.</source>
        <translation>Le facteur de l&apos;année, comme 0.93.</translation>
    </message>
    <message>
        <source>Place in the rules</source>
        <translation>Endroit dans les règles</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Plans an event as if emissions, holdings, limits or rules were others; nothing is kept.</source>
        <translation>Planifie un événement comme si les émissions, les avoirs, les limites ou les règles étaient autres&#xa0;; rien n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Suppositions</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>Whole, as JSON; the event&apos;s own if empty.</source>
        <translation>Entier, en JSON&#xa0;; celui de l&apos;événement si vide.</translation>
    </message>
    <message>
        <source>Changed rules</source>
        <translation>Règles changées</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Retires instruments of the jurisdiction itself, for a purpose and for good.</source>
        <translation>Retire des droits d&apos;émission de l&apos;administration participante elle-même, dans un but et définitivement.</translation>
    </message>
    <message>
        <source>Of the emissions that it answers for, if any.</source>
        <translation>Des émissions dont elle répond, s&apos;il y en a.</translation>
    </message>
    <message>
        <source>Emissions of market imports</source>
        <translation>Émissions des importations du marché</translation>
    </message>
    <message>
        <source>Unsold at auctions</source>
        <translation>Invendus aux enchères</translation>
    </message>
    <message>
        <source>Untimely surrender</source>
        <translation>Remise tardive</translation>
    </message>
    <message>
        <source>Voluntary renewable electricity</source>
        <translation>Électricité renouvelable volontaire</translation>
    </message>
    <message>
        <source>Reversal covered by the buffer</source>
        <translation>Renversement couvert par le compte tampon</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>Autre but</translation>
    </message>
    <message>
        <source>What jurisdictions retired of their own, outside surrender runs, and why.</source>
        <translation>Ce que les administrations participantes ont retiré de leurs propres droits, hors des remises, et pourquoi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>An event closes some months after its deadline and is not reversed from then on. Months: %1.</source>
        <translation>Un événement est clos quelques mois après son échéance et n&apos;est plus annulé dès lors. Mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written %1 in records.</source>
        <translation>Inscrit %1 dans les dossiers.</translation>
    </message>
    <message>
        <source>Serial numbers of class %1.</source>
        <translation>Numéros de série de classe %1.</translation>
    </message>
    <message>
        <source>Each has a vintage.</source>
        <translation>Chacun porte un millésime.</translation>
    </message>
    <message>
        <source>Without vintage.</source>
        <translation>Sans millésime.</translation>
    </message>
    <message>
        <source>An offset credit.</source>
        <translation>C&apos;est un crédit compensatoire.</translation>
    </message>
    <message>
        <source>Held by entities.</source>
        <translation>Détenu par des entités.</translation>
    </message>
    <message>
        <source>Held by the jurisdiction.</source>
        <translation>Détenu par l&apos;administration participante.</translation>
    </message>
    <message>
        <source>Compliance runs draw from it.</source>
        <translation>Les exécutions de conformité y prélèvent.</translation>
    </message>
    <message>
        <source>Penalties may draw from it.</source>
        <translation>Les sanctions peuvent y prélever.</translation>
    </message>
    <message>
        <source>It counts towards the holding limit.</source>
        <translation>Il compte pour la limite de possession.</translation>
    </message>
    <message>
        <source>The holder may send to: %1.</source>
        <translation>Le titulaire peut envoyer vers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The regulator may also move to: %1.</source>
        <translation>L&apos;autorité peut aussi déplacer vers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is in it stays there.</source>
        <translation>Ce qui s&apos;y trouve y reste.</translation>
    </message>
    <message>
        <source>Days without business</source>
        <translation>Jours non ouvrables</translation>
    </message>
    <message>
        <source>Every Saturday and Sunday, and these:</source>
        <translation>Tous les samedis et dimanches, ainsi que&#xa0;:</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>The canonical bytes of an adopted rule pack, from which it is read again.</source>
        <translation>Les octets canoniques d&apos;un recueil de règles adopté, à partir desquels il est relu.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>vintages up to the data year</source>
        <translation>millésimes jusqu&apos;à l&apos;année de données</translation>
    </message>
    <message>
        <source>vintages up to the period&apos;s last year</source>
        <translation>millésimes jusqu&apos;à la dernière année de la période</translation>
    </message>
    <message>
        <source>vintages after the period&apos;s last year</source>
        <translation>millésimes postérieurs à la dernière année de la période</translation>
    </message>
    <message>
        <source>vintages of the year after the data year</source>
        <translation>millésimes de l&apos;année suivant l&apos;année de données</translation>
    </message>
    <message>
        <source>vintages up to the year after the data year</source>
        <translation>millésimes jusqu&apos;à l&apos;année suivant l&apos;année de données</translation>
    </message>
    <message>
        <source>any vintage</source>
        <translation>tout millésime</translation>
    </message>
    <message>
        <source>issued by the year after the period&apos;s last</source>
        <translation>délivrés au plus tard l&apos;année suivant la dernière de la période</translation>
    </message>
    <message>
        <source>stays on its date</source>
        <translation>reste à sa date</translation>
    </message>
    <message>
        <source>moves to the next business day</source>
        <translation>passe au jour ouvrable suivant</translation>
    </message>
    <message>
        <source>when the transfer was recorded</source>
        <translation>l&apos;inscription du transfert</translation>
    </message>
    <message>
        <source>when the transfer was submitted</source>
        <translation>la présentation du transfert</translation>
    </message>
    <message>
        <source>oldest vintage first</source>
        <translation>le millésime le plus ancien d&apos;abord</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>premier entré, premier sorti</translation>
    </message>
    <message>
        <source>newest vintage first</source>
        <translation>le millésime le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>are run like all others</source>
        <translation>sont traités comme tous les autres</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>sont laissés de côté</translation>
    </message>
    <message>
        <source>six months after the missed deadline</source>
        <translation>six mois après l&apos;échéance manquée</translation>
    </message>
    <message>
        <source>thirty days after the missed deadline</source>
        <translation>trente jours après l&apos;échéance manquée</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>arrondi vers le bas</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>arrondi vers le haut</translation>
    </message>
    <message>
        <source>rounded half up</source>
        <translation>arrondi au plus proche, la demie vers le haut</translation>
    </message>
    <message>
        <source>entered for each year</source>
        <translation>saisi pour chaque année</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Account types</source>
        <translation>Types de comptes</translation>
    </message>
    <message>
        <source>Cancelled if unused</source>
        <translation>Annulés s&apos;ils ne servent pas</translation>
    </message>
    <message>
        <source>The deficit joins the next obligation</source>
        <translation>Le déficit s&apos;ajoute à l&apos;obligation suivante</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Instrument kinds</source>
        <translation>Types de droits d&apos;émission</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Serial number class</source>
        <translation>Classe des numéros de série</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Counts towards the holding limit</source>
        <translation>Compte pour la limite de possession</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Dates isolées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Industry exposed to trade</source>
        <translation>Industrie exposée aux échanges</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Days from Easter Sunday</source>
        <translation>Jours à partir du dimanche de Pâques</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Months until an event closes</source>
        <translation>Mois avant la clôture d&apos;un événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Fewest groups behind a published figure</source>
        <translation>Nombre minimal de groupes derrière un chiffre publié</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Accepted issuers</source>
        <translation>Émetteurs acceptés</translation>
    </message>
    <message>
        <source>Last data year</source>
        <translation>Dernière année de données</translation>
    </message>
    <message>
        <source>In leap years</source>
        <translation>Les années bissextiles</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Administrations participantes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme d&apos;argent</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Which in the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>Offset credits issued</source>
        <translation>Crédits compensatoires délivrés</translation>
    </message>
    <message>
        <source>At events</source>
        <translation>Aux événements</translation>
    </message>
    <message>
        <source>Only at some events</source>
        <translation>À certains événements seulement</translation>
    </message>
    <message>
        <source>Retirement order</source>
        <translation>Ordre de retrait</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Compliance period</source>
        <translation>Période de conformité</translation>
    </message>
    <message>
        <source>The room left in the period binds</source>
        <translation>La marge restante de la période s&apos;applique</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Prélevé sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme ended</source>
        <translation>Programme terminé</translation>
    </message>
    <message>
        <source>The regulator may also move to</source>
        <translation>L&apos;autorité peut aussi déplacer vers</translation>
    </message>
    <message>
        <source>Requested serial numbers</source>
        <translation>Numéros de série demandés</translation>
    </message>
    <message>
        <source>What is beyond the missing amount</source>
        <translation>Ce qui dépasse la quantité manquante</translation>
    </message>
    <message>
        <source>Role in compliance runs</source>
        <translation>Rôle dans les exécutions de conformité</translation>
    </message>
    <message>
        <source>On a day without business</source>
        <translation>Un jour non ouvrable</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>A Saturday moves to Friday</source>
        <translation>Un samedi passe au vendredi</translation>
    </message>
    <message>
        <source>Part of the emissions that counts</source>
        <translation>Part des émissions qui compte</translation>
    </message>
    <message>
        <source>Order within a kind</source>
        <translation>Ordre au sein d&apos;un type</translation>
    </message>
    <message>
        <source>A Sunday moves to Monday</source>
        <translation>Un dimanche passe au lundi</translation>
    </message>
    <message>
        <source>Suspended accounts</source>
        <translation>Comptes suspendus</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The holder may send to</source>
        <translation>Le titulaire peut envoyer vers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Has a vintage</source>
        <translation>Porte un millésime</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Droit d&apos;émission</translation>
    </message>
    <message>
        <source>Interim period</source>
        <translation>Période intermédiaire</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Rate credit</source>
        <translation>Crédit de taux</translation>
    </message>
    <message>
        <source>Rate standard</source>
        <translation>Norme de taux</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>To retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>True-up</source>
        <translation>Ajustement de l&apos;allocation</translation>
    </message>
    <message>
        <source>Account numbers</source>
        <translation>Numéros de comptes</translation>
    </message>
    <message>
        <source>Associations of entities</source>
        <translation>Liens entre entités</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Offres d&apos;achat</translation>
    </message>
    <message>
        <source>Holdings of compliance accounts</source>
        <translation>Avoirs des comptes de conformité</translation>
    </message>
    <message>
        <source>Who complied</source>
        <translation>Qui a respecté son obligation</translation>
    </message>
    <message>
        <source>Holdings of general accounts</source>
        <translation>Avoirs des comptes généraux</translation>
    </message>
    <message>
        <source>Identity files</source>
        <translation>Dossiers d&apos;identité</translation>
    </message>
    <message>
        <source>Totals of instruments</source>
        <translation>Totaux des droits d&apos;émission</translation>
    </message>
    <message>
        <source>An entity&apos;s own holdings</source>
        <translation>Avoirs propres à une entité</translation>
    </message>
    <message>
        <source>An entity&apos;s own transfers</source>
        <translation>Transferts propres à une entité</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Renseignements personnels</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Qui est inscrit</translation>
    </message>
    <message>
        <source>Parties to transfers</source>
        <translation>Parties aux transferts</translation>
    </message>
    <message>
        <source>Prices of transfers</source>
        <translation>Prix des transferts</translation>
    </message>
    <message>
        <source>Totals of transfers</source>
        <translation>Totaux des transferts</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>The entity&apos;s own representatives</source>
        <translation>Les représentants de l&apos;entité</translation>
    </message>
    <message>
        <source>The jurisdiction&apos;s staff</source>
        <translation>Le personnel de l&apos;administration participante</translation>
    </message>
    <message>
        <source>Registrars</source>
        <translation>Les registraires</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Les auditeurs</translation>
    </message>
    <message>
        <source>the first %1 on or after %2</source>
        <translation>le premier %1 à partir du %2</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>le dimanche de Pâques</translation>
    </message>
    <message>
        <source>days after Easter Sunday: %1</source>
        <translation>jours après le dimanche de Pâques&#xa0;: %1</translation>
    </message>
    <message>
        <source>days before Easter Sunday: %1</source>
        <translation>jours avant le dimanche de Pâques&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, and so many days later: %2</source>
        <translation>%1, plus ce nombre de jours&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (a Sunday moves to Monday)</source>
        <translation>%1 (un dimanche passe au lundi)</translation>
    </message>
    <message>
        <source>%1 (a Saturday moves to Friday)</source>
        <translation>%1 (un samedi passe au vendredi)</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>le %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>What decides whether it came in time: %1.</source>
        <translation>Ce qui décide si l&apos;arrivée est à temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credits that bring the rate down to its standard, %1.</source>
        <translation>Les crédits qui ramènent le taux à sa norme, %1.</translation>
    </message>
    <message>
        <source>%1 of the emissions of the period, less what earlier events have credited, %2.</source>
        <translation>%1 des émissions de la période, moins ce que des événements antérieurs ont crédité, %2.</translation>
    </message>
    <message>
        <source>%1 of the emissions of the data year, %2.</source>
        <translation>%1 des émissions de l&apos;année de données, %2.</translation>
    </message>
    <message>
        <source>The last data year is %1; later years are left to the full period&apos;s event.</source>
        <translation>La dernière année de données est %1&#xa0;; les suivantes sont laissées à l&apos;événement de la période entière.</translation>
    </message>
    <message>
        <source>%1: at most %2 of the emissions.</source>
        <translation>%1&#xa0;: au plus %2 des émissions.</translation>
    </message>
    <message>
        <source>%1: at most a share of the emissions.</source>
        <translation>%1&#xa0;: au plus une part des émissions.</translation>
    </message>
    <message>
        <source>By data year: %1.</source>
        <translation>Par année de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It binds at: %1.</source>
        <translation>Elle s&apos;applique aux événements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: only %2 of the emissions count.</source>
        <translation>%1&#xa0;: seuls %2 des émissions comptent.</translation>
    </message>
    <message>
        <source>No kind of instrument is limited.</source>
        <translation>Aucun type de droit d&apos;émission n&apos;est limité.</translation>
    </message>
    <message>
        <source>issued by the period&apos;s last year</source>
        <translation>délivrés au plus tard la dernière année de la période</translation>
    </message>
    <message>
        <source>The holder may name them; they go first.</source>
        <translation>Le titulaire peut les indiquer&#xa0;; ils passent d&apos;abord.</translation>
    </message>
    <message>
        <source>The holder cannot choose them.</source>
        <translation>Le titulaire ne peut pas les choisir.</translation>
    </message>
    <message>
        <source>%1 for each one missing.</source>
        <translation>%1 pour chaque unité manquante.</translation>
    </message>
    <message>
        <source>From the %1: %2 (%3; %4).</source>
        <translation>Du %1&#xa0;: %2 (%3&#xa0;; %4).</translation>
    </message>
    <message>
        <source>%1: at most %2 of it.</source>
        <translation>%1&#xa0;: au plus %2 de cette quantité.</translation>
    </message>
    <message>
        <source>The room that the period&apos;s limits leave binds here too.</source>
        <translation>La marge que laissent les limites de la période s&apos;applique ici aussi.</translation>
    </message>
    <message>
        <source>%1 %2 for each one missing</source>
        <translation>%1 %2 pour chaque unité manquante</translation>
    </message>
    <message>
        <source>a rate in %1, entered for each year</source>
        <translation>un taux en %1, saisi pour chaque année</translation>
    </message>
    <message>
        <source>What is missing is added to the next year&apos;s obligation.</source>
        <translation>Ce qui manque s&apos;ajoute à l&apos;obligation de l&apos;année suivante.</translation>
    </message>
    <message>
        <source>It goes to the: %1.</source>
        <translation>Il va au compte suivant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>on a date that staff enter</source>
        <translation>à une date que le personnel saisit</translation>
    </message>
    <message>
        <source>%1 instruments for each one missing at: %2. Due: %3.</source>
        <translation>%1 droits d&apos;émission pour chaque unité manquante aux événements&#xa0;: %2. Échéance&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No instruments are due as a penalty.</source>
        <translation>Aucun droit d&apos;émission n&apos;est dû à titre de sanction.</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Offset credits cover at most what an industry exposed to trade emits beyond the allowances it received at no cost.</source>
        <translation>Les crédits compensatoires couvrent au plus ce qu&apos;une industrie exposée aux échanges émet au-delà des unités d&apos;émission reçues à titre gratuit.</translation>
    </message>
    <message>
        <source>Groups above the assurance level surrender two for each unit of their share of the excess.</source>
        <translation>Les groupes au-dessus du niveau d&apos;assurance remettent deux unités pour chaque unité de leur part du dépassement.</translation>
    </message>
    <message>
        <source>Offset credits that are invalidated after they were used are to be replaced.</source>
        <translation>Les crédits compensatoires invalidés après leur utilisation doivent être remplacés.</translation>
    </message>
    <message>
        <source>In sentences, to be read.</source>
        <translation>En phrases, pour la lecture.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Administration émettrice</translation>
    </message>
    <message>
        <source>Of instruments of a linked jurisdiction; by default this one.</source>
        <translation>Pour des instruments d&apos;une administration liée&#xa0;; par défaut, celle-ci.</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Année de délivrance</translation>
    </message>
    <message>
        <source>Of offset credits; by default their vintage.</source>
        <translation>Pour des crédits compensatoires&#xa0;; par défaut, leur millésime.</translation>
    </message>
    <message>
        <source>%2: the first %1</source>
        <translation>%2&#xa0;: le premier %1</translation>
    </message>
    <message>
        <source>%2: the second %1</source>
        <translation>%2&#xa0;: le deuxième %1</translation>
    </message>
    <message>
        <source>%2: the third %1</source>
        <translation>%2&#xa0;: le troisième %1</translation>
    </message>
    <message>
        <source>%2: the fourth %1</source>
        <translation>%2&#xa0;: le quatrième %1</translation>
    </message>
    <message>
        <source>%2: the last %1</source>
        <translation>%2&#xa0;: le dernier %1</translation>
    </message>
    <message>
        <source>Instruments due</source>
        <translation>Droits d&apos;émission dus</translation>
    </message>
    <message>
        <source>Vintages (%1)</source>
        <translation>Millésimes (%1)</translation>
    </message>
    <message>
        <source>The rate of each unit with a surrender before and after its credits, in pounds per megawatt-hour.</source>
        <translation>Le taux de chaque unité qui a fait une remise, sans et avec ses crédits, en livres par mégawattheure.</translation>
    </message>
    <message>
        <source>Shows a view of the state that would follow a rehearsal.</source>
        <translation>Montre une vue de l&apos;état qui suivrait une répétition.</translation>
    </message>
    <message>
        <source>Only this entity; may be given again.</source>
        <translation>Seulement cette entité&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Compares an event as it is with the same event under suppositions or other rules; keeps nothing.</source>
        <translation>Compare un événement tel qu&apos;il est avec le même sous des suppositions ou d&apos;autres règles&#xa0;; ne garde rien.</translation>
    </message>
    <message>
        <source>Another value at one place of the rules.</source>
        <translation>Une autre valeur à un endroit des règles.</translation>
    </message>
    <message>
        <source>Tells how entities stand before a deadline: held, eligible, room, shortfall and its cost; keeps nothing.</source>
        <translation>Dit où en sont les entités avant une échéance&#xa0;: détenus, admissibles, place, défaut de couverture et son coût&#xa0;; ne garde rien.</translation>
    </message>
    <message>
        <source>One row for each of these.</source>
        <translation>Une ligne pour chacun de ceux-ci.</translation>
    </message>
    <message>
        <source>Explains what an entity retires at an event, or would: every line, what is left, limits and shortfall.</source>
        <translation>Explique ce qu&apos;une entité retire à un événement, ou retirerait&#xa0;: chaque ligne, ce qui reste, les limites et le défaut de couverture.</translation>
    </message>
    <message>
        <source>The emissions of each year that a published obligation counts.</source>
        <translation>Les émissions de chaque année que compte une obligation publiée.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Writes letters that tell entities where they stand before a deadline.</source>
        <translation>Écrit des lettres qui disent aux entités où elles en sont avant une échéance.</translation>
    </message>
    <message>
        <source>Where the letters go.</source>
        <translation>Où vont les lettres.</translation>
    </message>
    <message>
        <source>Only to this entity; may be given again.</source>
        <translation>Seulement à cette entité&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>All letters in one file.</source>
        <translation>Toutes les lettres dans un seul fichier.</translation>
    </message>
    <message>
        <source>Other rules: a shipped rule set, one of an adopted version of its pack, or a file.</source>
        <translation>D&apos;autres règles&#xa0;: un jeu de règles livré, un d&apos;une version adoptée de son recueil, ou un fichier.</translation>
    </message>
    <message>
        <source>Designated representative</source>
        <translation>Représentant désigné</translation>
    </message>
    <message>
        <source>The one that surrenders for the group.</source>
        <translation>Celle qui remet pour le groupe.</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Share of the level</source>
        <translation>Part du niveau</translation>
    </message>
    <message>
        <source>The group&apos;s part of the assurance level.</source>
        <translation>La part du groupe dans le niveau d&apos;assurance.</translation>
    </message>
    <message>
        <source>Where a state emitted more than its budget and variability limit, its groups surrender two for each unit of their share.</source>
        <translation>Lorsqu&apos;un État a émis plus que son budget et sa limite de variabilité, ses groupes remettent deux quotas par unité de leur part.</translation>
    </message>
    <message>
        <source>State budget</source>
        <translation>Budget de l&apos;État</translation>
    </message>
    <message>
        <source>Variability limit</source>
        <translation>Limite de variabilité</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Makes whoever surrendered credits of an overstated issuance replace their part within six months.</source>
        <translation>Oblige quiconque a remis des crédits d&apos;une délivrance surestimée à remplacer sa part dans les six mois.</translation>
    </message>
    <message>
        <source>Reductions found</source>
        <translation>Réductions constatées</translation>
    </message>
    <message>
        <source>On review, of what was issued; 0 if all of it is invalid.</source>
        <translation>À l&apos;examen, sur ce qui a été délivré&#xa0;; 0 si tout est invalide.</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>The day from which the six months are counted.</source>
        <translation>Le jour à partir duquel courent les six mois.</translation>
    </message>
    <message>
        <source>Retires instruments from the entity&apos;s compliance account; a part of what is open may do for now.</source>
        <translation>Retire des droits du compte de conformité de l&apos;entité&#xa0;; une partie de ce qui reste dû peut suffire pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Side obligation</source>
        <translation>Obligation annexe</translation>
    </message>
    <message>
        <source>Takes back what was made due, as long as nothing was retired for it; then it can be assessed anew.</source>
        <translation>Reprend ce qui a été rendu exigible, tant que rien n&apos;a été retiré à ce titre&#xa0;; on peut ensuite l&apos;évaluer de nouveau.</translation>
    </message>
    <message>
        <source>Part of the excess</source>
        <translation>Part de l&apos;excédent</translation>
    </message>
    <message>
        <source>What entities owe beside their compliance events: credits to replace, allowances for a state&apos;s excess.</source>
        <translation>Ce que les entités doivent en marge de leurs événements de conformité&#xa0;: crédits à remplacer, quotas pour l&apos;excédent d&apos;un État.</translation>
    </message>
    <message>
        <source>Issuance or rule set</source>
        <translation>Délivrance ou jeu de règles</translation>
    </message>
    <message>
        <source>Who used credits of an overstated issuance and replaces them, and who held some that are to be removed.</source>
        <translation>Qui a utilisé des crédits d&apos;une délivrance surestimée et les remplace, et qui en détenait qui sont à retirer.</translation>
    </message>
    <message>
        <source>Used or held</source>
        <translation>Utilisés ou détenus</translation>
    </message>
    <message>
        <source>To replace or remove</source>
        <translation>À remplacer ou à retirer</translation>
    </message>
    <message>
        <source>Overstated</source>
        <translation>Surestimés</translation>
    </message>
    <message>
        <source>What each group emitted, its part of the assurance level and its part of what the state emitted above it.</source>
        <translation>Ce que chaque groupe a émis, sa part du niveau d&apos;assurance et sa part de ce que l&apos;État a émis au-delà.</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>Niveau d&apos;assurance</translation>
    </message>
    <message>
        <source>Emitted by the state</source>
        <translation>Émis par l&apos;État</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Which serial numbers were retired to cover side obligations.</source>
        <translation>Quels numéros de série ont été retirés pour couvrir des obligations accessoires.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Loads a table: emissions, entities, holdings, true-up, rates or assurance.</source>
        <translation>Charge un tableau&#xa0;: emissions, entities, holdings, true-up, rates ou assurance.</translation>
    </message>
    <message>
        <source>Documents of records</source>
        <translation>Documents des dossiers</translation>
    </message>
    <message>
        <source>Every field of an account before and after each entry that changed it.</source>
        <translation>Chaque champ d&apos;un compte avant et après chaque inscription qui l&apos;a modifié.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Keeps a file with a record, and its hash in the journal.</source>
        <translation>Conserve un fichier avec un dossier, et son empreinte dans le journal.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Its identifier; of a proposal, its number.</source>
        <translation>Son identifiant&#xa0;; pour une proposition, son numéro.</translation>
    </message>
    <message>
        <source>Needed for a facility only.</source>
        <translation>Nécessaire pour un établissement seulement.</translation>
    </message>
    <message>
        <source>What it is: proof of address, a letter.</source>
        <translation>Ce que c&apos;est&#xa0;: preuve d&apos;adresse, lettre.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Such as application/pdf.</source>
        <translation>Par exemple application/pdf.</translation>
    </message>
    <message>
        <source>Marks a document as no longer valid; it is kept with the reason.</source>
        <translation>Marque un document comme n&apos;étant plus valable&#xa0;; il est conservé avec le motif.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files that belong to records, each with the hash of its bytes.</source>
        <translation>Fichiers qui appartiennent à des dossiers, chacun avec l&apos;empreinte de ses octets.</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>État du document</translation>
    </message>
    <message>
        <source>The bytes of one document.</source>
        <translation>Les octets d&apos;un document.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Field by field what an entry of the journal changed: before and after.</source>
        <translation>Champ par champ, ce qu&apos;une inscription du journal a changé&#xa0;: avant et après.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Inscription au journal</translation>
    </message>
    <message>
        <source>Whatever a text may stand for: identifiers of every kind, serial numbers, numbers of records, and names with or without accents.</source>
        <translation>Tout ce qu&apos;un texte peut désigner&#xa0;: identifiants de tous genres, numéros de série, numéros de dossiers, et noms avec ou sans accents.</translation>
    </message>
    <message>
        <source>Text looked for</source>
        <translation>Texte cherché</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Listed in</source>
        <translation>Figure dans</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>The entries that changed an entity, an account, a facility, an event or a person, or anything that belongs to it.</source>
        <translation>Les inscriptions qui ont changé une entité, un compte, un établissement, un événement ou une personne, ou ce qui en dépend.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d&apos;ouverture</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>How much lies in each account, and how much of it may move.</source>
        <translation>Combien se trouve dans chaque compte, et combien peut en bouger.</translation>
    </message>
    <message>
        <source>What an account held before a period, what moved, and what it held at its end. Days are those of UTC.</source>
        <translation>Ce qu&apos;un compte détenait avant une période, ce qui a bougé et ce qu&apos;il détenait à la fin. Les jours sont ceux de l&apos;UTC.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Du (jour)</translation>
    </message>
    <message>
        <source>To (day)</source>
        <translation>Au (jour)</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Returned by a reversal</source>
        <translation>Rendu par une contre-passation</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Released from a hold</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Split, the rest stayed</source>
        <translation>Fractionné, le reste demeure</translation>
    </message>
    <message>
        <source>Where serial numbers have been since they were issued, and what moved them.</source>
        <translation>Où des numéros de série ont été depuis leur délivrance, et ce qui les a déplacés.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Ended by entry</source>
        <translation>Terminé par l&apos;inscription</translation>
    </message>
    <message>
        <source>Which line of which surrender run retired serial numbers, by which rule.</source>
        <translation>Quelle ligne de quelle remise a retiré des numéros de série, selon quelle règle.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every field of an entity before and after each entry that changed it.</source>
        <translation>Chaque champ d&apos;une entité avant et après chaque inscription qui l&apos;a modifié.</translation>
    </message>
    <message>
        <source>One entry with its fields, what came of it, and its place in the chain.</source>
        <translation>Une inscription avec ses champs, ce qui en est venu, et sa place dans la chaîne.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size of the fields</source>
        <translation>Taille des champs</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numéro de l&apos;ordre</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Empreinte de l&apos;inscription précédente</translation>
    </message>
    <message>
        <source>Worked out at</source>
        <translation>Calculé le</translation>
    </message>
    <message>
        <source>Whom the last preview of an event that has not run leaves short.</source>
        <translation>À qui il manquerait des instruments selon la dernière prévisualisation d&apos;un événement non exécuté.</translation>
    </message>
    <message>
        <source>Limits of which the last preview of an event that has not run uses nine tenths or more, where its lines were kept.</source>
        <translation>Limites dont la dernière prévisualisation d&apos;un événement non exécuté utilise neuf dixièmes ou plus, là où ses lignes ont été conservées.</translation>
    </message>
    <message>
        <source>Used share</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Decide a proposal</source>
        <translation>Décider d&apos;une proposition</translation>
    </message>
    <message>
        <source>Open a compliance account</source>
        <translation>Ouvrir un compte de conformité</translation>
    </message>
    <message>
        <source>Settle a late obligation</source>
        <translation>Régler un retard</translation>
    </message>
    <message>
        <source>Cover a side obligation</source>
        <translation>Couvrir une obligation accessoire</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Takes a task upon oneself, so that others leave it alone.</source>
        <translation>Prend une tâche pour soi, afin que les autres la laissent.</translation>
    </message>
    <message>
        <source>Gives a claimed task back, for others to take.</source>
        <translation>Rend une tâche prise, pour que d&apos;autres la prennent.</translation>
    </message>
    <message>
        <source>Gives a task to a person who may do it.</source>
        <translation>Attribue une tâche à une personne qui peut la faire.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the person should know.</source>
        <translation>Ce que la personne doit savoir.</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Échéance (UTC)</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d&apos;autres</translation>
    </message>
    <message>
        <source>What waits for whom, since when and until when, and who has claimed it.</source>
        <translation>Ce qui attend qui, depuis quand et jusqu&apos;à quand, et qui l&apos;a pris.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>Peut agir</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Roles that may act</source>
        <translation>Rôles qui peuvent agir</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Claimed at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Attribuée par</translation>
    </message>
    <message>
        <source>Who may be given a task, and how much each has claimed already.</source>
        <translation>À qui une tâche peut être attribuée, et combien chacun en a déjà pris.</translation>
    </message>
    <message>
        <source>Tasks claimed</source>
        <translation>Tâches prises</translation>
    </message>
    <message>
        <source>What falls due when, and what has to be done for it.</source>
        <translation>Ce qui échoit et quand, et ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Attaches a file to a record; the outcome comes as JSON.</source>
        <translation>Joint un fichier à un dossier&#xa0;; le résultat vient en JSON.</translation>
    </message>
    <message>
        <source>What it is; by default its name.</source>
        <translation>Ce que c&apos;est&#xa0;; par défaut son nom.</translation>
    </message>
    <message>
        <source>Another file name to keep it under.</source>
        <translation>Un autre nom de fichier sous lequel le conserver.</translation>
    </message>
    <message>
        <source>The jurisdiction of a facility.</source>
        <translation>L&apos;administration d&apos;un établissement.</translation>
    </message>
    <message>
        <source>Writes the file of a document, if its hash is right.</source>
        <translation>Écrit le fichier d&apos;un document, si son empreinte est juste.</translation>
    </message>
    <message>
        <source>Where the file goes.</source>
        <translation>Où va le fichier.</translation>
    </message>
    <message>
        <source>Revise a proposal</source>
        <translation>Modifier une proposition</translation>
    </message>
    <message>
        <source>Publish obligations</source>
        <translation>Publier les obligations</translation>
    </message>
    <message>
        <source>Work out the surrender</source>
        <translation>Calculer la remise</translation>
    </message>
    <message>
        <source>Run the surrender</source>
        <translation>Exécuter la remise</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>Operator of a facility</source>
        <translation>Exploitant d&apos;un établissement</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Deadline in UTC</source>
        <translation>Échéance en UTC</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Less next year</source>
        <translation>À déduire l&apos;an prochain</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Décision particulière</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>Taux de pénalité</translation>
    </message>
    <message>
        <source>Rate basis</source>
        <translation>Base du taux</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>Every facility that an entity answers for or did, with all who answered for it and when.</source>
        <translation>Chaque installation dont une entité répond ou a répondu, avec tous ceux qui en ont répondu et quand.</translation>
    </message>
    <message>
        <source>Facilities of</source>
        <translation>Installations de</translation>
    </message>
    <message>
        <source>A row for each of its values, with sums; may be given twice. With --output, --format pdf makes pages.</source>
        <translation>Une ligne par valeur de la colonne, avec les sommes&#xa0;; peut être donné deux fois. Avec --output, --format pdf fait des pages.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What was missed before</source>
        <translation>Ce qui manquait auparavant</translation>
    </message>
    <message>
        <source>Deficit entered by staff</source>
        <translation>Déficit saisi par le personnel</translation>
    </message>
    <message>
        <source>Shortfall of the year before</source>
        <translation>Défaut de couverture de l&apos;année précédente</translation>
    </message>
    <message>
        <source>What the rules ask for of the base</source>
        <translation>Ce que les règles demandent de la base</translation>
    </message>
    <message>
        <source>Beyond a limit, not counted</source>
        <translation>Au-delà d&apos;une limite, non compté</translation>
    </message>
    <message>
        <source>What the figures of an obligation are worked out from, part by part.</source>
        <translation>De quoi les nombres d&apos;une obligation sont calculés, partie par partie.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>De l&apos;événement</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The programmes whose rules this registry has adopted, as they stand.</source>
        <translation>Les programmes dont ce registre a adopté les règles, dans leur état actuel.</translation>
    </message>
    <message>
        <source>What each jurisdiction may issue under its programme&apos;s rules.</source>
        <translation>Ce que chaque administration peut délivrer selon les règles de son programme.</translation>
    </message>
    <message>
        <source>Class of serial numbers</source>
        <translation>Classe des numéros de série</translation>
    </message>
    <message>
        <source>Offset credits</source>
        <translation>Crédits compensatoires</translation>
    </message>
    <message>
        <source>The rules of each jurisdiction&apos;s compliance periods, by their newest pack.</source>
        <translation>Les règles des périodes de conformité de chaque administration, selon leur recueil le plus récent.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>What limits the rules of each compliance event set.</source>
        <translation>Les limites que posent les règles de chaque événement de conformité.</translation>
    </message>
    <message>
        <source>Close the event</source>
        <translation>Clore l&apos;événement</translation>
    </message>
    <message>
        <source>Give a person a role</source>
        <translation>Donner un rôle à une personne</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pour chaque</translation>
    </message>
    <message>
        <source>What is behind that figure of the one row that fits: its entries and their sum, or its arithmetic. COLUMN:VIEW where several views explain it.</source>
        <translation>Ce qui est derrière ce nombre de la seule ligne qui convient&#xa0;: ses lignes et leur somme, ou son calcul. COLONNE:VUE si plusieurs vues l&apos;expliquent.</translation>
    </message>
    <message>
        <source>Only rows that fit; also != &lt; &lt;= &gt; &gt;= ~ (contains) and !~ (does not); =A..B is a range.</source>
        <translation>Seulement les lignes qui conviennent&#xa0;; aussi != &lt; &lt;= &gt; &gt;= ~ (contient) et !~ (ne contient pas)&#xa0;; =A..B est un intervalle.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Surrender committed</source>
        <translation>Remise exécutée</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant en argent</translation>
    </message>
    <message>
        <source>Money before</source>
        <translation>Argent avant</translation>
    </message>
    <message>
        <source>Money after</source>
        <translation>Argent après</translation>
    </message>
    <message>
        <source>Money: change</source>
        <translation>Argent&#xa0;: variation</translation>
    </message>
    <message>
        <source>Every block of serial numbers as one writes them.</source>
        <translation>Chaque plage de numéros de série, telle qu&apos;on l&apos;écrit.</translation>
    </message>
    <message>
        <source>The years of emissions that each jurisdiction&apos;s rules know.</source>
        <translation>Les années d&apos;émissions que connaissent les règles de chaque administration participante.</translation>
    </message>
    <message>
        <source>The years of emissions that each compliance event is about.</source>
        <translation>Les années d&apos;émissions sur lesquelles porte chaque événement de conformité.</translation>
    </message>
    <message>
        <source>The adopted rules that each compliance event may be pinned to.</source>
        <translation>Les règles adoptées auxquelles chaque événement de conformité peut être rattaché.</translation>
    </message>
    <message>
        <source>The first moment that can be shown.</source>
        <translation>Le premier moment qui puisse être affiché.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>What you owe</source>
        <translation>Ce que vous devez</translation>
    </message>
    <message>
        <source>What your account holds</source>
        <translation>Ce que détient votre compte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Compliance position of %1 at %2</source>
        <translation>Situation de conformité de %1 à %2</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>This letter tells where you stand. The date of the deadline will be set and told to you.</source>
        <translation>Cette lettre vous dit où vous en êtes. La date de l&apos;échéance sera fixée et vous sera communiquée.</translation>
    </message>
    <message>
        <source>This letter tells where you stand before the deadline of %1, as the registry shows it today.</source>
        <translation>Cette lettre vous dit où vous en êtes avant l&apos;échéance du %1, selon ce que montre le registre aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>The deadline was %1. This letter tells where you stood then; what arrives now no longer counts.</source>
        <translation>L&apos;échéance était le %1. Cette lettre vous dit où vous en étiez alors&#xa0;; ce qui arrive maintenant ne compte plus.</translation>
    </message>
    <message>
        <source>The event makes good what was missed at an earlier one, with the untimely instruments that the rules ask for.</source>
        <translation>L&apos;événement répare ce qui a manqué à un événement antérieur, avec les droits d&apos;émission que les règles exigent pour une remise tardive.</translation>
    </message>
    <message>
        <source>The event asks for as many credits as the standard requires.</source>
        <translation>L&apos;événement exige autant de crédits que la norme en demande.</translation>
    </message>
    <message>
        <source>The event asks for %1 of these emissions, one instrument for each tonne.</source>
        <translation>L&apos;événement porte sur %1 de ces émissions, à raison d&apos;un droit d&apos;émission par tonne.</translation>
    </message>
    <message>
        <source>Covered emissions of %1</source>
        <translation>Émissions couvertes de %1</translation>
    </message>
    <message>
        <source>Covered emissions in all</source>
        <translation>Émissions couvertes en tout</translation>
    </message>
    <message>
        <source>Deficit of the year before</source>
        <translation>Déficit de l&apos;année précédente</translation>
    </message>
    <message>
        <source>Surrendered already and credited</source>
        <translation>Déjà remis et crédité</translation>
    </message>
    <message>
        <source>To be surrendered at this event</source>
        <translation>À remettre à cet événement</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>You have no compliance account; ask the registrar to open one.</source>
        <translation>Vous n&apos;avez pas de compte de conformité&#xa0;; demandez au registraire d&apos;en ouvrir un.</translation>
    </message>
    <message>
        <source>The compliance account %1 is empty.</source>
        <translation>Le compte de conformité %1 est vide.</translation>
    </message>
    <message>
        <source>In the compliance account %1, in the order in which it would be drawn on:</source>
        <translation>Dans le compte de conformité %1, dans l&apos;ordre où il serait mis à contribution&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (general account)</source>
        <translation>%1 (compte général)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Droits d&apos;émission</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Of it eligible</source>
        <translation>Dont admissibles</translation>
    </message>
    <message>
        <source>Would be retired</source>
        <translation>Seraient retirés</translation>
    </message>
    <message>
        <source>Of some kinds only so many may be used at this event. What is held beyond that stays in your account.</source>
        <translation>De certains types, seule une quantité limitée peut être utilisée à cet événement. Ce qui est détenu au-delà reste dans votre compte.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Would be used</source>
        <translation>Serait utilisé</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Marge restante</translation>
    </message>
    <message>
        <source>You owe nothing at this event. Nothing is asked of you.</source>
        <translation>Vous ne devez rien à cet événement. Rien ne vous est demandé.</translation>
    </message>
    <message>
        <source>Your account holds enough: all %1 instruments that you owe can be retired. Nothing more is asked of you.</source>
        <translation>Votre compte en détient assez&#xa0;: les %1 droits d&apos;émission que vous devez peuvent tous être retirés. Rien de plus ne vous est demandé.</translation>
    </message>
    <message>
        <source>Of the %1 instruments that you owe, %2 can be retired; %3 are missing.</source>
        <translation>Des %1 droits d&apos;émission que vous devez, %2 peuvent être retirés&#xa0;; il en manque %3.</translation>
    </message>
    <message>
        <source>Move at least %1 eligible instruments into the compliance account %2 by %3.</source>
        <translation>Transférez au moins %1 droits d&apos;émission admissibles dans le compte de conformité %2 au plus tard le %3.</translation>
    </message>
    <message>
        <source>At least %1 more eligible instruments are needed in your compliance account.</source>
        <translation>Il faut au moins %1 droits d&apos;émission admissibles de plus dans votre compte de conformité.</translation>
    </message>
    <message>
        <source>A transfer counts if it was submitted by then in due form.</source>
        <translation>Un transfert compte s&apos;il a été soumis en bonne et due forme d&apos;ici là.</translation>
    </message>
    <message>
        <source>A transfer counts only if it is complete by then; allow for the time that confirmations take.</source>
        <translation>Un transfert ne compte que s&apos;il est complété d&apos;ici là&#xa0;; prévoyez le temps que prennent les confirmations.</translation>
    </message>
    <message>
        <source>These kinds count: %1.</source>
        <translation>Ces types comptent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of those with a vintage, the vintages up to %1 count.</source>
        <translation>De ceux qui ont un millésime, les millésimes jusqu&apos;à %1 comptent.</translation>
    </message>
    <message>
        <source>Of those with a vintage, the vintages after %1 count.</source>
        <translation>De ceux qui ont un millésime, les millésimes postérieurs à %1 comptent.</translation>
    </message>
    <message>
        <source>Of those with a vintage, the vintage %1 counts.</source>
        <translation>De ceux qui ont un millésime, le millésime %1 compte.</translation>
    </message>
    <message>
        <source>Every vintage counts.</source>
        <translation>Tous les millésimes comptent.</translation>
    </message>
    <message>
        <source>If they are not there, the rules ask for %1 instruments by %2 instead.</source>
        <translation>S&apos;ils n&apos;y sont pas, les règles exigent plutôt %1 droits d&apos;émission d&apos;ici le %2.</translation>
    </message>
    <message>
        <source>If they are not there, the rules ask for %1 instruments instead, by a date that will be set.</source>
        <translation>S&apos;ils n&apos;y sont pas, les règles exigent plutôt %1 droits d&apos;émission, à une date qui sera fixée.</translation>
    </message>
    <message>
        <source>If they are not there, the rules ask for a payment of %1.</source>
        <translation>S&apos;ils n&apos;y sont pas, les règles exigent un paiement de %1.</translation>
    </message>
    <message>
        <source>The rules of this event put no price on a shortfall; it stays owed.</source>
        <translation>Les règles de cet événement n&apos;attachent pas de prix à un défaut de couverture&#xa0;; il reste dû.</translation>
    </message>
    <message>
        <source>Only what lies in the compliance account counts. This letter shows the registry &quot;%1&quot; as of %2; what is moved after that changes it. It needs no signature.</source>
        <translation>Seul compte ce qui se trouve dans le compte de conformité. Cette lettre montre le registre «&#xa0;%1&#xa0;» au %2&#xa0;; ce qui est transféré ensuite le change. Elle n&apos;a pas besoin de signature.</translation>
    </message>
    <message>
        <source>This letter comes from a training registry. Nothing in it is real.</source>
        <translation>Cette lettre provient d&apos;un registre de formation. Rien n&apos;y est réel.</translation>
    </message>
    <message>
        <source>Offset credits, beside no-cost allowances</source>
        <translation>Crédits compensatoires, outre les unités versées sans frais</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>&quot;%1&quot; is not a whole number of tonnes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier de tonnes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative; a quantity is zero or more.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif&#xa0;; une quantité est nulle ou positive.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the most this registry can hold, %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le maximum que ce registre peut contenir, soit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with at most two decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un montant d&apos;au plus deux décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vintage; a vintage is a year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un millésime&#xa0;; un millésime est une année de quatre chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; écrivez-la sous la forme 2026-11-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write it as 2026-11-01T17:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un moment&#xa0;; écrivez-le sous la forme 2026-11-01T17:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of serial numbers; write it as 1..250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de numéros de série&#xa0;; écrivez-la sous la forme 1..250.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>La plage «&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share between 0% and 100%.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une part comprise entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jurisdiction code; write two to four capital letters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code d&apos;administration participante&#xa0;; écrivez de deux à quatre lettres majuscules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entity ID; an entity ID looks like CA1234, an account number like CA1234-10175.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;entité&#xa0;; un identifiant d&apos;entité a la forme CA1234, un numéro de compte la forme CA1234-10175.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account number; an account number looks like CA1234-10175, an entity ID like CA1234.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de compte&#xa0;; un numéro de compte a la forme CA1234-10175, un identifiant d&apos;entité la forme CA1234.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a facility ID; write up to 40 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;établissement&#xa0;; écrivez au plus 40 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identifier; write up to 64 letters, digits, dots and dashes.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant&#xa0;; écrivez au plus 64 lettres, chiffres, points et traits d&apos;union.</translation>
    </message>
    <message>
        <source>The registry answered with %1, which this program does not know.</source>
        <translation>Le registre a répondu par %1, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;; choisissez un autre nom. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an OpenCITSS registry.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un registre OpenCITSS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer program (format %2; this program knows formats up to %3). Update OpenCITSS to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un programme plus récent (format %2&#xa0;; ce programme connaît les formats jusqu&apos;à %3). Mettez OpenCITSS à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2. Nothing was changed. Open a backup or a snapshot, and keep this file for examination.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: %2. Rien n&apos;a été modifié. Ouvrez une copie de sauvegarde ou un instantané, et conservez ce fichier pour examen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another program (%2 on %3, process %4). Close it there first, or let several people share the registry through a server.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme (%2 sur %3, processus %4). Fermez-le d&apos;abord là-bas, ou partagez le registre entre plusieurs personnes au moyen d&apos;un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: the medium or the permissions allow reading only. Nothing was changed. To look at it, export a snapshot or copy it.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;%1&#xa0;»&#xa0;: le support ou les autorisations ne permettent que la lecture. Rien n&apos;a été modifié. Pour le consulter, exportez un instantané ou copiez-le.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a network share (%2), where acknowledged changes can be lost. Keep the registry on a local disk and share it through the citssd server; snapshots may be opened from anywhere.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve sur un partage réseau (%2), où des changements confirmés peuvent se perdre. Gardez le registre sur un disque local et partagez-le au moyen du serveur citssd&#xa0;; les instantanés peuvent être ouverts de n&apos;importe où.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written: %2.</source>
        <translation>Impossible de lire ou d&apos;écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. The last action was not performed and nothing was lost. Free some space and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. La dernière action n&apos;a pas été exécutée et rien n&apos;a été perdu. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The registry file &quot;%1&quot; could not be used (%2). The last action was not performed. The log has the details.</source>
        <translation>Le fichier de registre «&#xa0;%1&#xa0;» n&apos;a pas pu être utilisé (%2). La dernière action n&apos;a pas été exécutée. Les détails sont dans le journal technique.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters, among them a capital letter, a small letter, a digit and another sign.</source>
        <translation>Le mot de passe doit compter au moins 10 caractères, dont une majuscule, une minuscule, un chiffre et un autre signe.</translation>
    </message>
    <message>
        <source>A command carries a password only as its Argon2id hash; this is not one.</source>
        <translation>Une commande ne porte un mot de passe que sous la forme de son empreinte Argon2id&#xa0;; ceci n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The amounts are larger than this registry can hold; check the emissions.</source>
        <translation>Les quantités dépassent ce que ce registre peut contenir&#xa0;; vérifiez les émissions.</translation>
    </message>
    <message>
        <source>The rule set %2 has no event of type %1; choose another.</source>
        <translation>Le jeu de règles %2 n&apos;a pas d&apos;événement de type %1&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a data year; state it.</source>
        <translation>Un événement de type %1 exige une année de données&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>The rule set %3 has no event of type %2 for the data year %1.</source>
        <translation>Le jeu de règles %3 n&apos;a pas d&apos;événement de type %2 pour l&apos;année de données %1.</translation>
    </message>
    <message>
        <source>The event has no deadline; compute or enter it first.</source>
        <translation>L&apos;événement n&apos;a pas d&apos;échéance&#xa0;; calculez-la ou saisissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The event needs emissions, generation and a standard above zero; state them.</source>
        <translation>L&apos;événement exige des émissions, une production et une norme supérieures à zéro&#xa0;; indiquez-les.</translation>
    </message>
    <message>
        <source>The serials %1 overlap another block of the same series; verify the registry.</source>
        <translation>Les numéros de série %1 chevauchent une autre plage de la même série&#xa0;; vérifiez le registre.</translation>
    </message>
    <message>
        <source>The plan failed its own check (%1). This is a defect of the program; report it. The entity is left out.</source>
        <translation>Le plan n&apos;a pas passé son propre contrôle (%1). C&apos;est un défaut du programme&#xa0;; signalez-le. L&apos;entité est laissée de côté.</translation>
    </message>
    <message>
        <source>The parties account for %1 credits, but only %2 were issued; correct the quantities.</source>
        <translation>Les parties totalisent %1 crédits, mais seulement %2 ont été délivrés&#xa0;; corrigez les quantités.</translation>
    </message>
    <message>
        <source>%2 instruments of category %1 retired earlier are not credited: there is no room for them under %3. Review the case.</source>
        <translation>%2 droits d&apos;émission de catégorie %1 retirés auparavant ne sont pas crédités&#xa0;: il n&apos;y a pas de place pour eux sous %3. Examinez le cas.</translation>
    </message>
    <message>
        <source>The account is suspended or restricted and the rules say to wait; nothing is retired until that is resolved.</source>
        <translation>Le compte est suspendu ou restreint et les règles disent d&apos;attendre&#xa0;; rien n&apos;est retiré tant que la situation n&apos;est pas réglée.</translation>
    </message>
    <message>
        <source>The account is revoked; staff decide how its obligation is met.</source>
        <translation>Le compte est révoqué&#xa0;; le personnel décide comment son obligation est remplie.</translation>
    </message>
    <message>
        <source>%2 units of category %1 are left over; they were for this event only and are to be cancelled.</source>
        <translation>Il reste %2 unités de catégorie %1&#xa0;; elles ne valaient que pour cet événement et sont à annuler.</translation>
    </message>
    <message>
        <source>Serial numbers were requested, but this programme does not let holders choose; the request is ignored.</source>
        <translation>Des numéros de série ont été demandés, mais ce programme ne laisse pas les détenteurs choisir&#xa0;; la demande est ignorée.</translation>
    </message>
    <message>
        <source>Nothing could be taken of the requested serials %1: not held, not eligible, over a limit or no longer needed.</source>
        <translation>Rien n&apos;a pu être pris des numéros de série demandés %1&#xa0;: non détenus, non admissibles, au-delà d&apos;une limite ou plus nécessaires.</translation>
    </message>
    <message>
        <source>The money penalty (%1) cannot be computed yet; enter the rate of the year.</source>
        <translation>La pénalité en argent (%1) ne peut pas encore être calculée&#xa0;; saisissez le taux de l&apos;année.</translation>
    </message>
    <message>
        <source>Needed: %1. Free in the block: %2. Taken: %3.</source>
        <translation>Besoin&#xa0;: %1. Libre dans la plage&#xa0;: %2. Pris&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Room left of limit %1: %2. Needed: %3. Free in the block: %4. Taken: %5.</source>
        <translation>Place restante de la limite %1&#xa0;: %2. Besoin&#xa0;: %3. Libre dans la plage&#xa0;: %4. Pris&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 stay: the obligation was met before them.</source>
        <translation>%1 restent&#xa0;: l&apos;obligation a été remplie avant eux.</translation>
    </message>
    <message>
        <source>%1 stay: they are over limit %2.</source>
        <translation>%1 restent&#xa0;: ils dépassent la limite %2.</translation>
    </message>
    <message>
        <source>%1 stay: nothing is drawn while the account is kept back.</source>
        <translation>%1 restent&#xa0;: rien n&apos;est prélevé tant que le compte est retenu.</translation>
    </message>
    <message>
        <source>%1 stay: they are not in the account that is drawn from.</source>
        <translation>%1 restent&#xa0;: ils ne sont pas dans le compte sur lequel on prélève.</translation>
    </message>
    <message>
        <source>%1 stay: they are under an administrative hold.</source>
        <translation>%1 restent&#xa0;: ils font l&apos;objet d&apos;un blocage administratif.</translation>
    </message>
    <message>
        <source>%1 stay: they are reserved by a pending transfer.</source>
        <translation>%1 restent&#xa0;: ils sont réservés par un transfert en cours.</translation>
    </message>
    <message>
        <source>%1 stay: they are invalidated.</source>
        <translation>%1 restent&#xa0;: ils sont invalidés.</translation>
    </message>
    <message>
        <source>%1 stay: they arrived after the deadline.</source>
        <translation>%1 restent&#xa0;: ils sont arrivés après l&apos;échéance.</translation>
    </message>
    <message>
        <source>%1 stay: this event does not accept instruments of this kind.</source>
        <translation>%1 restent&#xa0;: cet événement n&apos;accepte pas les droits d&apos;émission de cette sorte.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued by a jurisdiction that is not accepted.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés par une administration participante qui n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>%1 stay: they were issued too late for this period.</source>
        <translation>%1 restent&#xa0;: ils ont été délivrés trop tard pour cette période.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is later than this event may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est postérieur à ce que cet événement peut prélever.</translation>
    </message>
    <message>
        <source>%1 stay: their vintage is earlier than this step may draw.</source>
        <translation>%1 restent&#xa0;: leur millésime est antérieur à ce que cette étape peut prélever.</translation>
    </message>
    <message>
        <source>Example %1: there is no rule set %2 here.</source>
        <translation>Exemple %1&#xa0;: il n&apos;y a pas ici de jeu de règles %2.</translation>
    </message>
    <message>
        <source>Example %1: %2 is expected to be %3, but it is %4.</source>
        <translation>Exemple %1&#xa0;: %2 devrait être %3, mais c&apos;est %4.</translation>
    </message>
    <message>
        <source>Example %1 is a sequence; nothing here can perform one.</source>
        <translation>L&apos;exemple %1 est une séquence&#xa0;; rien ici ne peut en exécuter une.</translation>
    </message>
    <message>
        <source>The rule set has no &quot;%1&quot; to override.</source>
        <translation>Le jeu de règles n&apos;a pas de «&#xa0;%1&#xa0;» à remplacer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; has %2 bytes; tables of at most %3 bytes are read. Split it into smaller files.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» compte %2 octets&#xa0;; on lit des tableaux d&apos;au plus %3 octets. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written: %2. What was there before is unchanged.</source>
        <translation>Impossible d&apos;écrire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui s&apos;y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>The file is empty: there is no table in it.</source>
        <translation>Le fichier est vide&#xa0;: il ne contient aucun tableau.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier est un texte UTF-16. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: line %1 is the first with a wrong byte, at offset %2. Save it again as &quot;CSV UTF-8&quot; or as an XLSX workbook.</source>
        <translation>Le fichier n&apos;est pas un texte UTF-8&#xa0;: la ligne %1 est la première à contenir un octet erroné, à la position %2. Enregistrez-le de nouveau comme «&#xa0;CSV UTF-8&#xa0;» ou comme classeur XLSX.</translation>
    </message>
    <message>
        <source>Line %1 contains a zero byte, at offset %2: the file is damaged or not a table of text.</source>
        <translation>La ligne %1 contient un octet nul, à la position %2&#xa0;: le fichier est endommagé ou n&apos;est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed; the file may have been cut off.</source>
        <translation>Un guillemet ouvert à la ligne %1 n&apos;est jamais fermé&#xa0;; le fichier a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>In row %1 there is text after a closing quotation mark. Inside quoted text write the mark twice.</source>
        <translation>À la ligne %1, du texte suit un guillemet fermant. Dans un texte entre guillemets, doublez le guillemet.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several files.</source>
        <translation>Le tableau compte plus de %1 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La ligne %1 compte plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Split it into several files.</source>
        <translation>Le fichier compte plus de %1 cellules. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters; perhaps a quotation mark is missing.</source>
        <translation>Une cellule de la ligne %1 compte plus de %2 caractères&#xa0;; il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (XLS) or one protected by a password. Save it again as an XLSX workbook without password.</source>
        <translation>Le fichier est un ancien classeur Excel (XLS) ou un classeur protégé par mot de passe. Enregistrez-le de nouveau comme classeur XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is an archive but not an XLSX workbook. Save the table as XLSX or as &quot;CSV UTF-8&quot;.</source>
        <translation>Le fichier est une archive, mais pas un classeur XLSX. Enregistrez le tableau comme XLSX ou comme «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be read (%2). Open and save it again, or fetch it again.</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie «&#xa0;%1&#xa0;» est illisible (%2). Ouvrez-le et enregistrez-le de nouveau, ou procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it again without one.</source>
        <translation>Le classeur est protégé par mot de passe. Enregistrez-le de nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than is read from one file (part &quot;%1&quot;). Split it, or remove what is not part of the table.</source>
        <translation>Le classeur décompressé dépasserait ce qui est lu d&apos;un seul fichier (partie «&#xa0;%1&#xa0;»). Divisez-le, ou enlevez ce qui ne fait pas partie du tableau.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the workbook declares a document type, which real workbooks never do; the file is refused as unsafe.</source>
        <translation>La partie «&#xa0;%1&#xa0;» du classeur déclare un type de document, ce que de vrais classeurs ne font jamais&#xa0;; le fichier est refusé comme dangereux.</translation>
    </message>
    <message>
        <source>A text in the column &quot;%1&quot;, row %2, has more than the %3 characters that a cell of a workbook holds. Export as CSV or JSON.</source>
        <translation>Un texte de la colonne «&#xa0;%1&#xa0;», ligne %2, dépasse les %3 caractères que contient une cellule de classeur. Exportez en CSV ou en JSON.</translation>
    </message>
    <message>
        <source>This is not a table of the kind asked for: in &quot;%2&quot; no column is headed %1. Found were: %3. Rename the columns or choose another kind.</source>
        <translation>Ce n&apos;est pas un tableau de la sorte demandée&#xa0;: dans «&#xa0;%2&#xa0;», aucune colonne n&apos;a pour titre %1. Titres trouvés&#xa0;: %3. Renommez les colonnes ou choisissez une autre sorte.</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;; which of them is meant is not clear. Remove or rename one.</source>
        <translation>Deux colonnes ont pour titre «&#xa0;%1&#xa0;»&#xa0;; on ne sait pas laquelle est visée. Enlevez ou renommez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Below its header the table &quot;%1&quot; has no rows to import.</source>
        <translation>Sous son en-tête, le tableau «&#xa0;%1&#xa0;» n&apos;a aucune ligne à importer.</translation>
    </message>
    <message>
        <source>A value was given for &quot;%1&quot;, which tables of this kind do not have.</source>
        <translation>Une valeur a été donnée pour «&#xa0;%1&#xa0;», que les tableaux de cette sorte n&apos;ont pas.</translation>
    </message>
    <message>
        <source>The table is about the year %1 by its header, but %2 was asked for. Choose the year of the table or another file.</source>
        <translation>D&apos;après son en-tête, le tableau porte sur l&apos;année %1, mais %2 a été demandé. Choisissez l&apos;année du tableau ou un autre fichier.</translation>
    </message>
    <message>
        <source>There are %1 further problems like these.</source>
        <translation>Il y a %1 autres problèmes semblables.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is blank in this row; fill it in.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est vide dans cette ligne&#xa0;; remplissez-la.</translation>
    </message>
    <message>
        <source>The row does not say whose it is: %1 is blank. Fill it in or remove the row.</source>
        <translation>La ligne ne dit pas à qui elle se rapporte&#xa0;: %1 est vide. Remplissez ce champ ou enlevez la ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fraction; instruments are whole.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie fractionnaire&#xa0;; les droits d&apos;émission sont entiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount; write plain digits, with a point before decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une quantité&#xa0;; écrivez de simples chiffres, avec un point avant les décimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways, with the comma before decimals or between thousands. Write it without the comma.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons, la virgule précédant les décimales ou séparant les milliers. Écrivez le nombre sans virgule.</translation>
    </message>
    <message>
        <source>The text beginning &quot;%1&quot; has more than %2 characters.</source>
        <translation>Le texte qui commence par «&#xa0;%1&#xa0;» compte plus de %2 caractères.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; contains a character that cannot be shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» contient un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1 instead of a value; correct its formula.</source>
        <translation>La cellule contient l&apos;erreur de tableur %1 au lieu d&apos;une valeur&#xa0;; corrigez sa formule.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 are both about %3. Keep one of them, or add them up.</source>
        <translation>Les lignes %1 et %2 portent toutes deux sur %3. Gardez l&apos;une d&apos;elles, ou additionnez-les.</translation>
    </message>
    <message>
        <source>The vintages of this row add up to %1, its own total says %2. Correct the wrong one.</source>
        <translation>Les millésimes de cette ligne totalisent %1, alors que son propre total indique %2. Corrigez celui qui est faux.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; holds totals and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» contient des totaux et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; is a note and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» est une note et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; says itself that it belongs to nobody (&quot;%2&quot;) and was left out.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» dit elle-même qu&apos;elle n&apos;appartient à personne («&#xa0;%2&#xa0;») et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row repeats the header and was left out.</source>
        <translation>La ligne répète l&apos;en-tête et a été laissée de côté.</translation>
    </message>
    <message>
        <source>In this cell &quot;%1&quot; is struck through and was left out; &quot;%2&quot; was used.</source>
        <translation>Dans cette cellule, «&#xa0;%1&#xa0;» est biffé et a été laissé de côté&#xa0;; «&#xa0;%2&#xa0;» a été utilisé.</translation>
    </message>
    <message>
        <source>All of this cell, &quot;%1&quot;, is struck through: it counts as blank.</source>
        <translation>Toute cette cellule, «&#xa0;%1&#xa0;», est biffée&#xa0;: elle compte comme vide.</translation>
    </message>
    <message>
        <source>All of the row &quot;%1&quot; is struck through; it was left out.</source>
        <translation>Toute la ligne «&#xa0;%1&#xa0;» est biffée&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; holds no table of this kind.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne contient aucun tableau de cette sorte.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is hidden and was not read. If it matters, show it and save the workbook.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée et n&apos;a pas été lue. Si elle importe, affichez-la et enregistrez le classeur.</translation>
    </message>
    <message>
        <source>%1 amounts have decimals; each was rounded to whole tonnes, a half upwards.</source>
        <translation>%1 quantités ont des décimales&#xa0;; chacune a été arrondie à la tonne entière, la demie vers le haut.</translation>
    </message>
    <message>
        <source>%1 rows are blank in the column &quot;%2&quot; and were left out.</source>
        <translation>%1 lignes sont vides dans la colonne «&#xa0;%2&#xa0;» et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>%1 rows are about somebody named before and were left out.</source>
        <translation>%1 lignes portent sur quelqu&apos;un déjà nommé et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>There are %1 further remarks like these.</source>
        <translation>Il y a %1 autres remarques semblables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user name; write 2 to 40 small letters, digits, dots and dashes, a letter first.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;utilisateur&#xa0;; écrivez de 2 à 40 lettres minuscules, chiffres, points et traits d&apos;union, une lettre en premier.</translation>
    </message>
    <message>
        <source>The user name &quot;%1&quot; is taken; choose another.</source>
        <translation>Le nom d&apos;utilisateur «&#xa0;%1&#xa0;» est pris&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no person with the user name &quot;%1&quot;.</source>
        <translation>Il n&apos;y a personne dont le nom d&apos;utilisateur soit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; is deactivated; register the person again under another user name.</source>
        <translation>La personne «&#xa0;%1&#xa0;» est désactivée&#xa0;; inscrivez-la de nouveau sous un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The person &quot;%1&quot; has no failed sign-ins to clear.</source>
        <translation>La personne «&#xa0;%1&#xa0;» n&apos;a aucun échec d&apos;ouverture de session à effacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the role %2 there already.</source>
        <translation>«&#xa0;%1&#xa0;» y détient déjà le rôle %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the role %2 there; a role is revoked with the same jurisdiction, or the same lack of one, as it was granted with.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;y détient pas le rôle %2&#xa0;; un rôle se révoque avec la même administration participante, ou la même absence d&apos;administration, que lorsqu&apos;il a été accordé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last registry administrator; appoint another one first, or nobody could give roles any more.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier administrateur du registre&#xa0;; nommez-en d&apos;abord un autre, sans quoi personne ne pourrait plus accorder de rôles.</translation>
    </message>
    <message>
        <source>Version %2 of the rule pack %1 has been adopted already; a changed pack needs a higher version than %3.</source>
        <translation>La version %2 du recueil de règles %1 a déjà été adoptée&#xa0;; un recueil modifié doit porter une version supérieure à %3.</translation>
    </message>
    <message>
        <source>This is not a JSON text: %1, at byte %2.</source>
        <translation>Ce n&apos;est pas un texte JSON&#xa0;: %1, à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a file of this kind may have at most %2.</source>
        <translation>Le fichier compte %1 octets&#xa0;; un fichier de cette sorte en compte au plus %2.</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected.</source>
        <translation>On trouve %1 là où l&apos;on attend %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; it must be stated.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque&#xa0;; elle doit être indiquée.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; means nothing here; correct or remove it.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n&apos;a aucun sens ici&#xa0;; corrigez-la ou enlevez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not usable; write 1 to %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas utilisable&#xa0;; écrivez de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The list is empty; state at least one item.</source>
        <translation>La liste est vide&#xa0;; indiquez au moins un élément.</translation>
    </message>
    <message>
        <source>There are %1 items; at most %2 are allowed.</source>
        <translation>Il y a %1 éléments&#xa0;; au plus %2 sont permis.</translation>
    </message>
    <message>
        <source>%1 is not allowed; write a whole number from %2 to %3.</source>
        <translation>%1 n&apos;est pas permis&#xa0;; écrivez un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words allowed here: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;un des mots permis ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; write 00:00 to 24:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure du jour&#xa0;; écrivez de 00:00 à 24:00.</translation>
    </message>
    <message>
        <source>Month %1 has no day %2; state a day that exists.</source>
        <translation>Le mois %1 n&apos;a pas de jour %2&#xa0;; indiquez un jour qui existe.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this computer; write an IANA name such as America/Toronto, or install the time zone data.</source>
        <translation>Cet ordinateur ne connaît pas le fuseau horaire «&#xa0;%1&#xa0;»&#xa0;; écrivez un nom IANA tel que America/Toronto, ou installez les données de fuseaux horaires.</translation>
    </message>
    <message>
        <source>The period %1 to %2 ends before it begins.</source>
        <translation>La période de %1 à %2 finit avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a compliance period; this rule set has none.</source>
        <translation>«&#xa0;%1&#xa0;» exige une période de conformité&#xa0;; ce jeu de règles n&apos;en a aucune.</translation>
    </message>
    <message>
        <source>The year %1 lies outside the period %2 to %3.</source>
        <translation>L&apos;année %1 est en dehors de la période de %2 à %3.</translation>
    </message>
    <message>
        <source>Limit %1 states no share for %2; state it, or &quot;*&quot; for all years.</source>
        <translation>La limite %1 n&apos;indique aucune part pour %2&#xa0;; indiquez-la, ou «&#xa0;*&#xa0;» pour toutes les années.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instrument category of this programme; it has %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une catégorie de droits d&apos;émission de ce programme&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>There is no vintage rule for events of type %1; state one.</source>
        <translation>Il n&apos;y a pas de règle de millésime pour les événements de type %1&#xa0;; indiquez-en une.</translation>
    </message>
    <message>
        <source>%1 is a use of an allowance, not a category; it may stand only in the retirement order.</source>
        <translation>%1 est un usage d&apos;une unité d&apos;émission, pas une catégorie&#xa0;; il ne peut figurer que dans l&apos;ordre de retrait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stated twice; once is enough.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#xa0;; une fois suffit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens qui lui est propre&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A citation is given for &quot;%1&quot;, but the rule set has no such rule.</source>
        <translation>Une référence est donnée pour «&#xa0;%1&#xa0;», mais le jeu de règles n&apos;a pas cette règle.</translation>
    </message>
    <message>
        <source>The rule set belongs to programme %1, its rule pack to %2.</source>
        <translation>Le jeu de règles appartient au programme %1, son recueil de règles à %2.</translation>
    </message>
    <message>
        <source>The rule set extends itself through &quot;%1&quot;; break the circle.</source>
        <translation>Le jeu de règles s&apos;étend lui-même par «&#xa0;%1&#xa0;»&#xa0;; rompez le cercle.</translation>
    </message>
    <message>
        <source>The rule sets %1 and %2 both rule %3 events of the year %4; their periods must not overlap.</source>
        <translation>Les jeux de règles %1 et %2 régissent tous deux les événements %3 de l&apos;année %4&#xa0;; leurs périodes ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account type of this programme.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de compte de ce programme.</translation>
    </message>
    <message>
        <source>The deadline cannot be computed: this computer has no data for the time zone &quot;%1&quot;. Install the time zone data (package tzdata).</source>
        <translation>L&apos;échéance ne peut pas être calculée&#xa0;: cet ordinateur n&apos;a pas de données pour le fuseau horaire «&#xa0;%1&#xa0;». Installez les données de fuseaux horaires (paquet tzdata).</translation>
    </message>
    <message>
        <source>There is no business day within %1 days after %2; correct the holidays.</source>
        <translation>Il n&apos;y a aucun jour ouvrable dans les %1 jours qui suivent le %2&#xa0;; corrigez les jours fériés.</translation>
    </message>
    <message>
        <source>An event of type %1 needs a year or a period; state it.</source>
        <translation>Un événement de type %1 exige une année ou une période&#xa0;; indiquez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» doit être rempli.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot; here.</source>
        <translation>Il n&apos;y a pas ici de champ nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept.</source>
        <translation>Le texte compte %1 caractères&#xa0;; au plus %2 sont conservés.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>Yes or no (true or false) is expected here.</source>
        <translation>Oui ou non (true ou false) est attendu ici.</translation>
    </message>
    <message>
        <source>Bytes (base64url in JSON) are expected here.</source>
        <translation>Des octets (base64url en JSON) sont attendus ici.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A record of named fields is expected here.</source>
        <translation>Un enregistrement de champs nommés est attendu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>There is no command named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is given by the registry itself, never by a person.</source>
        <translation>%1 est donnée par le registre lui-même, jamais par une personne.</translation>
    </message>
    <message>
        <source>A command&apos;s id has 16 bytes; this one has %1.</source>
        <translation>L&apos;identifiant d&apos;une commande compte 16 octets&#xa0;; celui-ci en compte %1.</translation>
    </message>
    <message>
        <source>This command id belongs to entry %1 of the journal, which is another command. Nothing was done.</source>
        <translation>Cet identifiant de commande appartient à l&apos;inscription %1 du journal, qui est une autre commande. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Your roles do not allow this (%1) in this jurisdiction.</source>
        <translation>Vos rôles ne permettent pas ceci (%1) dans cette administration participante.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile by %1 (%2, entry %3). Look at it again before you decide.</source>
        <translation>Cet enregistrement a été modifié entre-temps par %1 (%2, inscription %3). Consultez-le de nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A snapshot is read-only; nothing can be changed in it.</source>
        <translation>Un instantané est en lecture seule&#xa0;; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>There is no view named &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de vue nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The view %1 has no column &quot;%2&quot; for you.</source>
        <translation>La vue %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour vous.</translation>
    </message>
    <message>
        <source>The view %1 needs %2=….</source>
        <translation>La vue %1 exige %2=….</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with the column %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé à la colonne %2.</translation>
    </message>
    <message>
        <source>The next page cannot start here; read from the first page again.</source>
        <translation>La page suivante ne peut pas commencer ici&#xa0;; reprenez la lecture à la première page.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: this person is locked. The registrar or the help desk can unlock it.</source>
        <translation>Trop de mots de passe erronés&#xa0;: cette personne est verrouillée. Le registraire ou le centre d&apos;assistance peut la déverrouiller.</translation>
    </message>
    <message>
        <source>Personas without a password exist only in training registries and snapshots; &quot;%1&quot; is not one here.</source>
        <translation>Les personnages sans mot de passe n&apos;existent que dans les registres de formation et les instantanés&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est pas un ici.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;avez pas ouvert de session.</translation>
    </message>
    <message>
        <source>The session is locked after a time without activity; enter your password to go on.</source>
        <translation>La session est verrouillée après un temps d&apos;inactivité&#xa0;; saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Il n&apos;y a pas de proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 has been decided already: %2.</source>
        <translation>La proposition %1 a déjà fait l&apos;objet d&apos;une décision&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Proposal %1 expired on %2.</source>
        <translation>La proposition %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>You proposed or last edited proposal %1; another person must decide it.</source>
        <translation>Vous avez proposé ou modifié en dernier la proposition %1&#xa0;; une autre personne doit en décider.</translation>
    </message>
    <message>
        <source>Only the person who proposed it can withdraw proposal %1.</source>
        <translation>Seule la personne qui l&apos;a présentée peut retirer la proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 waits for a decision; it can be edited once revisions are requested.</source>
        <translation>La proposition %1 attend une décision&#xa0;; elle pourra être modifiée une fois que des modifications auront été demandées.</translation>
    </message>
    <message>
        <source>The message between program and registry could not be read.</source>
        <translation>Le message entre le programme et le registre n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>There is no jurisdiction %1 in this registry.</source>
        <translation>Il n&apos;y a pas d&apos;administration participante %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The jurisdiction %1 is registered already.</source>
        <translation>L&apos;administration participante %1 est déjà inscrite.</translation>
    </message>
    <message>
        <source>This registry has adopted no rule pack &quot;%1&quot;; adopt it before a jurisdiction runs under it.</source>
        <translation>Ce registre n&apos;a adopté aucun recueil de règles «&#xa0;%1&#xa0;»&#xa0;; adoptez-le avant qu&apos;une administration participante ne le suive.</translation>
    </message>
    <message>
        <source>The row names neither a facility nor an entity.</source>
        <translation>La ligne ne nomme ni établissement ni entité.</translation>
    </message>
    <message>
        <source>%1 already has a row for %2 in this load (row %3).</source>
        <translation>%1 a déjà une ligne pour %2 dans ce chargement (ligne %3).</translation>
    </message>
    <message>
        <source>%1 has emissions by facility for %2; a total for the entity would count them twice.</source>
        <translation>%1 a des émissions par établissement pour %2&#xa0;; un total pour l&apos;entité les compterait deux fois.</translation>
    </message>
    <message>
        <source>%1, %2: %3 t replaces %4 t.</source>
        <translation>%1, %2&#xa0;: %3 t remplace %4 t.</translation>
    </message>
    <message>
        <source>Facility %1 belongs to %2, not to %3.</source>
        <translation>L&apos;établissement %1 appartient à %2, pas à %3.</translation>
    </message>
    <message>
        <source>Facility %1 has no entity that answers for it.</source>
        <translation>Aucune entité ne répond de l&apos;établissement %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a verification status; write positive, qualified positive, assigned, adverse or not verified.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un état de vérification&#xa0;; écrivez positive, qualified positive, assigned, adverse ou not verified.</translation>
    </message>
    <message>
        <source>There is no row to load.</source>
        <translation>Il n&apos;y a aucune ligne à charger.</translation>
    </message>
    <message>
        <source>The registry has no rules for %1; register the jurisdiction and adopt its rule pack first.</source>
        <translation>Le registre n&apos;a pas de règles pour %1&#xa0;; inscrivez d&apos;abord l&apos;administration participante et adoptez son recueil de règles.</translation>
    </message>
    <message>
        <source>The rule pack %2 has no rule set %1.</source>
        <translation>Le recueil de règles %2 n&apos;a pas de jeu de règles %1.</translation>
    </message>
    <message>
        <source>No rule set of the pack %1 rules an event of this type for %2.</source>
        <translation>Aucun jeu de règles du recueil %1 ne régit un événement de ce type pour %2.</translation>
    </message>
    <message>
        <source>The rule set %1 has no event of this type.</source>
        <translation>Le jeu de règles %1 n&apos;a pas d&apos;événement de ce type.</translation>
    </message>
    <message>
        <source>The data year %1 is not in the compliance period %2 to %3.</source>
        <translation>L&apos;année de données %1 n&apos;est pas dans la période de conformité de %2 à %3.</translation>
    </message>
    <message>
        <source>The last annual event of the period is that of %1; the event of the full period covers the year after it.</source>
        <translation>Le dernier événement annuel de la période est celui de %1&#xa0;; l&apos;événement de la période entière couvre l&apos;année qui suit.</translation>
    </message>
    <message>
        <source>The compliance event %1 exists already.</source>
        <translation>L&apos;événement de conformité %1 existe déjà.</translation>
    </message>
    <message>
        <source>There is no compliance event %1.</source>
        <translation>Il n&apos;y a pas d&apos;événement de conformité %1.</translation>
    </message>
    <message>
        <source>The compliance event %1 is closed.</source>
        <translation>L&apos;événement de conformité %1 est fermé.</translation>
    </message>
    <message>
        <source>A late surrender needs the event that was missed.</source>
        <translation>Une remise tardive exige l&apos;événement qui a été manqué.</translation>
    </message>
    <message>
        <source>A deadline other than the computed one needs a reason.</source>
        <translation>Une échéance autre que celle calculée exige un motif.</translation>
    </message>
    <message>
        <source>The obligations of %1 have not been published.</source>
        <translation>Les obligations de %1 n&apos;ont pas été publiées.</translation>
    </message>
    <message>
        <source>The deadline of %1 is %2; until then entities may still move instruments, and nothing is retired.</source>
        <translation>L&apos;échéance de %1 est le %2&#xa0;; d&apos;ici là, les entités peuvent encore déplacer des droits d&apos;émission, et rien n&apos;est retiré.</translation>
    </message>
    <message>
        <source>The compliance event %1 has not been run.</source>
        <translation>L&apos;événement de conformité %1 n&apos;a pas été exécuté.</translation>
    </message>
    <message>
        <source>%2 has no entity %1; register it first or correct the row.</source>
        <translation>%2 n&apos;a pas d&apos;entité %1&#xa0;; inscrivez-la d&apos;abord ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%2 has no facility with the reporting number %1; register it first or correct the row.</source>
        <translation>%2 n&apos;a pas d&apos;établissement dont le numéro de déclaration soit %1&#xa0;; inscrivez-le d&apos;abord ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>%1 was left out: its plan cannot be made (%2).</source>
        <translation>%1 a été laissé de côté&#xa0;: son plan ne peut pas être établi (%2).</translation>
    </message>
    <message>
        <source>%1 already has a true-up for %2 in this load (row %3).</source>
        <translation>%1 a déjà un ajustement de l&apos;allocation pour %2 dans ce chargement (ligne %3).</translation>
    </message>
    <message>
        <source>A true-up needs the vintages that may be used.</source>
        <translation>Un ajustement de l&apos;allocation exige les millésimes qui peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The rules of %2 have no limit &quot;%1&quot;.</source>
        <translation>Les règles de %2 n&apos;ont pas de limite «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Other emissions for the limits need their data year.</source>
        <translation>D&apos;autres émissions pour les limites exigent leur année de données.</translation>
    </message>
    <message>
        <source>A share is at most 1,000,000 parts per million; this is %1.</source>
        <translation>Une part compte au plus 1&#xa0;000&#xa0;000 de parties par million&#xa0;; celle-ci en compte %1.</translation>
    </message>
    <message>
        <source>No obligation of %1 is new or has changed.</source>
        <translation>Aucune obligation de %1 n&apos;est nouvelle ou n&apos;a changé.</translation>
    </message>
    <message>
        <source>No entity of %1 can be previewed.</source>
        <translation>Aucune entité de %1 ne peut être prévisualisée.</translation>
    </message>
    <message>
        <source>There is no preview %1.</source>
        <translation>Il n&apos;y a pas de prévisualisation %1.</translation>
    </message>
    <message>
        <source>%1 was left out: something that decides its surrender has changed since the preview. Preview it again.</source>
        <translation>%1 a été laissé de côté&#xa0;: un élément qui détermine sa remise a changé depuis la prévisualisation. Prévisualisez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was left out: its surrender was committed already (run %2). Nothing was posted again.</source>
        <translation>%1 a été laissé de côté&#xa0;: sa remise a déjà été exécutée (exécution %2). Rien n&apos;a été inscrit de nouveau.</translation>
    </message>
    <message>
        <source>%1 was left out: its account&apos;s standing keeps the run from drawing. It stays pending.</source>
        <translation>%1 a été laissé de côté&#xa0;: l&apos;état de son compte empêche l&apos;exécution d&apos;y prélever. Il reste en attente.</translation>
    </message>
    <message>
        <source>Every entity of preview %1 would be left out; nothing was posted.</source>
        <translation>Toutes les entités de la prévisualisation %1 seraient laissées de côté&#xa0;; rien n&apos;a été inscrit.</translation>
    </message>
    <message>
        <source>%1 has no open account of the type %2, which this run needs.</source>
        <translation>%1 n&apos;a pas de compte ouvert du type %2, dont cette exécution a besoin.</translation>
    </message>
    <message>
        <source>The surrender of %1 cannot be reversed while its later surrender (run %2 at %3) stands. Reverse that first.</source>
        <translation>La remise de %1 ne peut pas être contre-passée tant que subsiste sa remise ultérieure (exécution %2 à %3). Contre-passez d&apos;abord celle-ci.</translation>
    </message>
    <message>
        <source>No committed surrender of %1 was found to reverse.</source>
        <translation>Aucune remise exécutée de %1 n&apos;a été trouvée pour être contre-passée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a block of serial numbers; write it as CA-A-2024-000000000001..000000000250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de numéros de série&#xa0;; écrivez-la sous la forme CA-A-2024-000000000001..000000000250.</translation>
    </message>
    <message>
        <source>The programme of %1 has no kind of instrument &quot;%2&quot;; it has %3.</source>
        <translation>Le programme de %1 n&apos;a pas de sorte de droit d&apos;émission «&#xa0;%2&#xa0;»&#xa0;; il a %3.</translation>
    </message>
    <message>
        <source>%1 is a kind of offset credit; issue it as offset credits.</source>
        <translation>%1 est une sorte de crédit compensatoire&#xa0;; délivrez-le comme crédits compensatoires.</translation>
    </message>
    <message>
        <source>%1 is not a kind of offset credit; issue it as allowances.</source>
        <translation>%1 n&apos;est pas une sorte de crédit compensatoire&#xa0;; délivrez-le comme unités d&apos;émission.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 have a vintage; name it.</source>
        <translation>Les droits d&apos;émission de sorte %1 ont un millésime&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 have no vintage; leave it out.</source>
        <translation>Les droits d&apos;émission de sorte %1 n&apos;ont pas de millésime&#xa0;; ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>Offset credits of kind %1 belong to a project; name it.</source>
        <translation>Les crédits compensatoires de sorte %1 appartiennent à un projet&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 belong to no project; leave it out.</source>
        <translation>Les droits d&apos;émission de sorte %1 n&apos;appartiennent à aucun projet&#xa0;; ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>The quantity is one or more.</source>
        <translation>La quantité est d&apos;au moins un.</translation>
    </message>
    <message>
        <source>Name a kind and a quantity, or serial numbers.</source>
        <translation>Indiquez une sorte et une quantité, ou des numéros de série.</translation>
    </message>
    <message>
        <source>Serial numbers say what they are; with them leave out kind, issuer, vintage, project and issuance.</source>
        <translation>Les numéros de série disent ce qu&apos;ils sont&#xa0;; avec eux, n&apos;indiquez ni la sorte, ni l&apos;émetteur, ni le millésime, ni le projet, ni la délivrance.</translation>
    </message>
    <message>
        <source>The serial numbers come to %1, the quantity says %2.</source>
        <translation>Les numéros de série totalisent %1, la quantité indique %2.</translation>
    </message>
    <message>
        <source>There is no line; add one.</source>
        <translation>Il n&apos;y a aucune ligne&#xa0;; ajoutez-en une.</translation>
    </message>
    <message>
        <source>Account %1 has %3 of these available and %2 are wanted (%4 more are pending, %5 on hold).</source>
        <translation>Le compte %1 en a %3 de disponibles et %2 sont demandés (%4 autres sont en attente, %5 sont bloqués).</translation>
    </message>
    <message>
        <source>Not all of %1 lie in account %2.</source>
        <translation>Les numéros %1 ne sont pas tous dans le compte %2.</translation>
    </message>
    <message>
        <source>Of %1, %2 cannot move; their state is: %3.</source>
        <translation>De %1, %2 ne peuvent pas être déplacés&#xa0;; leur état est&#xa0;: %3.</translation>
    </message>
    <message>
        <source>An earlier line takes serial numbers of %1 already.</source>
        <translation>Une ligne précédente prend déjà des numéros de série de %1.</translation>
    </message>
    <message>
        <source>Serial numbers have twelve digits: of %1 there are %2 left to issue, fewer than %3.</source>
        <translation>Les numéros de série ont douze chiffres&#xa0;: de %1, il en reste %2 à délivrer, moins que %3.</translation>
    </message>
    <message>
        <source>%1 has no open issuance account; open one or name an account.</source>
        <translation>%1 n&apos;a pas de compte d&apos;émission ouvert&#xa0;; ouvrez-en un ou indiquez un compte.</translation>
    </message>
    <message>
        <source>Instruments of %1 are issued into an account of %1 itself; %2 is not one.</source>
        <translation>Les droits d&apos;émission de %1 sont délivrés dans un compte de %1 même&#xa0;; %2 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Source and destination are the same account.</source>
        <translation>Le compte d&apos;origine et le compte de destination sont le même.</translation>
    </message>
    <message>
        <source>The time of recording, %1, has not come yet.</source>
        <translation>Le moment de l&apos;inscription, %1, n&apos;est pas encore venu.</translation>
    </message>
    <message>
        <source>Of %1, %2 serial numbers have been issued; %3 goes beyond them.</source>
        <translation>De %1, %2 numéros de série ont été délivrés&#xa0;; %3 va au-delà.</translation>
    </message>
    <message>
        <source>%1 wait for a transfer to complete; cancel or deny it first, then hold them.</source>
        <translation>%1 attendent la fin d&apos;un transfert&#xa0;; annulez-le ou refusez-le d&apos;abord, puis bloquez-les.</translation>
    </message>
    <message>
        <source>%1 are retired for good; a hold would change nothing.</source>
        <translation>%1 sont retirés définitivement&#xa0;; un blocage n&apos;y changerait rien.</translation>
    </message>
    <message>
        <source>There is no hold with the number %1.</source>
        <translation>Il n&apos;y a pas de blocage portant le numéro %1.</translation>
    </message>
    <message>
        <source>Hold %1 has been released already.</source>
        <translation>Le blocage %1 a déjà été levé.</translation>
    </message>
    <message>
        <source>The blocks of series %1 do not cover its %2 serial numbers exactly once.</source>
        <translation>Les plages de la série %1 ne couvrent pas exactement une fois ses %2 numéros de série.</translation>
    </message>
    <message>
        <source>At entry %2 serial numbers of series %1 were lost or doubled: the blocks that ended are not those that began.</source>
        <translation>À l&apos;inscription %2, des numéros de la série %1 ont été perdus ou doublés&#xa0;: les plages qui ont pris fin ne sont pas celles qui ont commencé.</translation>
    </message>
    <message>
        <source>Account %1, product %2, entry %3: the movement does not tell what happened to the blocks.</source>
        <translation>Compte %1, produit %2, inscription %3&#xa0;: le mouvement ne dit pas ce qui est arrivé aux plages.</translation>
    </message>
    <message>
        <source>There is no signing key &quot;%1&quot;. Snapshots are signed where the registry was founded; put its key beside the registry.</source>
        <translation>Il n&apos;y a pas de clé de signature «&#xa0;%1&#xa0;». Les instantanés sont signés là où le registre a été fondé&#xa0;; placez sa clé à côté du registre.</translation>
    </message>
    <message>
        <source>The signing key &quot;%1&quot; can be read by other users of this machine and is not used. Take their permission away (chmod 600).</source>
        <translation>La clé de signature «&#xa0;%1&#xa0;» peut être lue par d&apos;autres utilisateurs de cette machine et n&apos;est pas utilisée. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold a signing key of OpenCITSS.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de clé de signature d&apos;OpenCITSS.</translation>
    </message>
    <message>
        <source>The signing key is not the one that this registry was founded with; nothing was exported.</source>
        <translation>La clé de signature n&apos;est pas celle avec laquelle ce registre a été fondé&#xa0;; rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; carries no readable manifest: nobody vouches for what is in it. Ask for a new snapshot.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte aucun manifeste lisible&#xa0;: personne ne répond de son contenu. Demandez un nouvel instantané.</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; has the format %2, which this program does not know. Update OpenCITSS to open it.</source>
        <translation>L&apos;instantané «&#xa0;%1&#xa0;» a le format %2, que ce programme ne connaît pas. Mettez OpenCITSS à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file that was sealed: it was changed or damaged after its export. Do not rely on it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le fichier qui a été scellé&#xa0;: il a été modifié ou endommagé après son exportation. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The signature of &quot;%1&quot; does not hold: its manifest or its seal was changed after the export. Do not rely on it.</source>
        <translation>La signature de «&#xa0;%1&#xa0;» n&apos;est pas valable&#xa0;: son manifeste ou son sceau a été modifié après l&apos;exportation. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed with another key than the one its registry was founded with. Do not rely on it.</source>
        <translation>«&#xa0;%1&#xa0;» est signé avec une autre clé que celle avec laquelle son registre a été fondé. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The manifest and the data do not agree on this: %1. The manifest says %2, the data %3.</source>
        <translation>Le manifeste et les données ne concordent pas sur ceci&#xa0;: %1. Le manifeste indique %2, les données %3.</translation>
    </message>
    <message>
        <source>The table %1 is not as it was sealed (%2 rows then, %3 rows now).</source>
        <translation>La table %1 n&apos;est pas telle qu&apos;elle a été scellée (%2 lignes alors, %3 lignes maintenant).</translation>
    </message>
    <message>
        <source>The copy for &quot;%1&quot; did not pass its checks and was thrown away: %2. Verify the registry.</source>
        <translation>La copie destinée à «&#xa0;%1&#xa0;» n&apos;a pas passé ses contrôles et a été supprimée&#xa0;: %2. Vérifiez le registre.</translation>
    </message>
    <message>
        <source>The journal is not whole: entry %1 is wrong (%2).</source>
        <translation>Le journal n&apos;est pas intact&#xa0;: l&apos;inscription %1 est fautive (%2).</translation>
    </message>
    <message>
        <source>The file&apos;s own rules were changed: %1.</source>
        <translation>Les règles propres au fichier ont été modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows refer to others that are not there: %1.</source>
        <translation>Des lignes renvoient à d&apos;autres qui n&apos;existent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Performed again, entry %1 comes out otherwise than recorded.</source>
        <translation>Exécutée de nouveau, l&apos;inscription %1 donne autre chose que ce qui est consigné.</translation>
    </message>
    <message>
        <source>The table %1 does not follow from the journal: it was changed behind the registry&apos;s back.</source>
        <translation>La table %1 ne découle pas du journal&#xa0;: elle a été modifiée à l&apos;insu du registre.</translation>
    </message>
    <message>
        <source>Only a training registry has a clock that can be moved; this one runs with the machine&apos;s.</source>
        <translation>Seul un registre de formation a une horloge qui peut être déplacée&#xa0;; celui-ci suit celle de la machine.</translation>
    </message>
    <message>
        <source>The clock stands at %1; it cannot be moved back to %2.</source>
        <translation>L&apos;horloge est au %1&#xa0;; elle ne peut pas être ramenée au %2.</translation>
    </message>
    <message>
        <source>There is no entity %1 in this registry.</source>
        <translation>Il n&apos;y a pas d&apos;entité %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The entity ID %1 is taken; an ID is never given twice.</source>
        <translation>L&apos;identifiant d&apos;entité %1 est pris&#xa0;; un identifiant n&apos;est jamais donné deux fois.</translation>
    </message>
    <message>
        <source>The entity ID %1 stands twice in this list.</source>
        <translation>L&apos;identifiant d&apos;entité %1 figure deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>The entity %1 does not belong to the jurisdiction %2, whose entity IDs begin with its code.</source>
        <translation>L&apos;entité %1 n&apos;appartient pas à l&apos;administration participante %2, dont les identifiants d&apos;entité commencent par son code.</translation>
    </message>
    <message>
        <source>No higher number is free for entities of %1; give an entity ID that is still free.</source>
        <translation>Aucun numéro supérieur n&apos;est libre pour les entités de %1&#xa0;; donnez un identifiant d&apos;entité encore libre.</translation>
    </message>
    <message>
        <source>The entity %1 is closed.</source>
        <translation>L&apos;entité %1 est fermée.</translation>
    </message>
    <message>
        <source>The entity %1 is %2 and cannot become %3.</source>
        <translation>L&apos;entité %1 est dans l&apos;état «&#xa0;%2&#xa0;» et ne peut pas passer à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no facility %1 in the jurisdiction %2.</source>
        <translation>Il n&apos;y a pas d&apos;établissement %1 dans l&apos;administration participante %2.</translation>
    </message>
    <message>
        <source>The facility ID %1 is registered already; to pass the facility to another entity, transfer it.</source>
        <translation>L&apos;identifiant d&apos;établissement %1 est déjà inscrit&#xa0;; pour passer l&apos;établissement à une autre entité, transférez-le.</translation>
    </message>
    <message>
        <source>The facility ID %1 stands twice in this list; a facility has one entity at a time.</source>
        <translation>L&apos;identifiant d&apos;établissement %1 figure deux fois dans cette liste&#xa0;; un établissement n&apos;a qu&apos;une entité à la fois.</translation>
    </message>
    <message>
        <source>On %2 the facility %1 passed to %3 already; a facility changes hands once a day.</source>
        <translation>Le %2, l&apos;établissement %1 est déjà passé à %3&#xa0;; un établissement change de mains une fois par jour.</translation>
    </message>
    <message>
        <source>A line of a batch has no &quot;%1&quot;; it has command, fields, as, id, seen, at.</source>
        <translation>Une ligne de lot n&apos;a pas de «&#xa0;%1&#xa0;»&#xa0;; elle a command, fields, as, id, seen, at.</translation>
    </message>
    <message>
        <source>A line of a batch needs {&quot;command&quot;: &quot;…&quot;, …}.</source>
        <translation>Une ligne de lot exige {&quot;command&quot;: &quot;…&quot;, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold what it should: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas ce qu&apos;il devrait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no demo named &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de démonstration nommée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %2 of the demo %1 was refused.</source>
        <translation>La ligne %2 de la démonstration %1 a été refusée.</translation>
    </message>
    <message>
        <source>This is not JSON: %3, at line %1, column %2.</source>
        <translation>Ce n&apos;est pas du JSON&#xa0;: %3, à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>JSON with an object is expected: {&quot;name&quot;: value, …}.</source>
        <translation>Un objet JSON est attendu&#xa0;: {&quot;nom&quot;: valeur, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read exactly: numbers are whole and of at most 64 bits; write decimals as text. No more than 16 levels deep.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu exactement&#xa0;: les nombres sont entiers et d&apos;au plus 64 bits&#xa0;; écrivez les décimales comme du texte. Pas plus de 16 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>The entity %1 answers for the facility %2 already, from %3 on.</source>
        <translation>L&apos;entité %1 répond déjà de l&apos;établissement %2, à partir du %3.</translation>
    </message>
    <message>
        <source>There is no job &quot;%1&quot;; &quot;citssctl --help&quot; lists them.</source>
        <translation>Il n&apos;y a pas de tâche «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;citssctl --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>Say what to do; &quot;citssctl --help&quot; lists the jobs.</source>
        <translation>Dites ce qu&apos;il faut faire&#xa0;; «&#xa0;citssctl --help&#xa0;» énumère les tâches.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; has no option %1; &quot;citssctl %2 --help&quot; lists those it has.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;a pas d&apos;option %1&#xa0;; «&#xa0;citssctl %2 --help&#xa0;» énumère celles qu&apos;elle a.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L&apos;option %1 exige une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit the option %1, which takes %3.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas à l&apos;option %1, qui prend %3.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L&apos;option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other.</source>
        <translation>Les options %1 et %2 s&apos;excluent.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; needs %1; &quot;citssctl %2 --help&quot; tells more.</source>
        <translation>«&#xa0;%2&#xa0;» exige %1&#xa0;; «&#xa0;citssctl %2 --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many for &quot;%2&quot;; &quot;citssctl %2 --help&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop pour «&#xa0;%2&#xa0;»&#xa0;; voyez «&#xa0;citssctl %2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>Say which registry: citssctl -r FILE %1.</source>
        <translation>Dites quel registre&#xa0;: citssctl -r FICHIER %1.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password of &quot;%1&quot;. Give it with --password-file FILE or in CITSS_PASSWORD.</source>
        <translation>Il n&apos;y a pas de terminal pour demander le mot de passe de «&#xa0;%1&#xa0;». Donnez-le avec --password-file FICHIER ou dans CITSS_PASSWORD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds passwords and can be read by other users of this machine. Take their permission away (chmod 600).</source>
        <translation>«&#xa0;%1&#xa0;» contient des mots de passe et peut être lu par d&apos;autres utilisateurs de cette machine. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should hold {&quot;user&quot;: &quot;password&quot;, …}.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir {&quot;utilisateur&quot;: &quot;mot de passe&quot;, …}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing in &quot;%1&quot;.</source>
        <translation>Il n&apos;y a rien dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The output could not be written; whoever read it is gone, or the disk is full.</source>
        <translation>La sortie n&apos;a pas pu être écrite&#xa0;; son lecteur est parti, ou le disque est plein.</translation>
    </message>
    <message>
        <source>A workbook is not for a terminal; give --output FILE.</source>
        <translation>Un classeur n&apos;est pas fait pour un terminal&#xa0;; donnez --output FICHIER.</translation>
    </message>
    <message>
        <source>Not performed, because line %1 was refused: the batch is done as a whole or not at all.</source>
        <translation>Non exécuté, parce que la ligne %1 a été refusée&#xa0;: le lot est exécuté en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>There is no import named &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;importation nommée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no rule pack &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de recueil de règles «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No password was given for &quot;%1&quot;. A command is given as somebody else only in a training registry or with a file of credentials.</source>
        <translation>Aucun mot de passe n&apos;a été donné pour «&#xa0;%1&#xa0;». Une commande n&apos;est donnée au nom d&apos;autrui que dans un registre de formation ou avec un fichier d&apos;identifiants.</translation>
    </message>
    <message>
        <source>Say who you are: a live registry takes nothing from nobody.</source>
        <translation>Dites qui vous êtes&#xa0;: un registre réel n&apos;accepte rien d&apos;un inconnu.</translation>
    </message>
    <message>
        <source>There is no account %1 in this registry.</source>
        <translation>Il n&apos;y a pas de compte %1 dans ce registre.</translation>
    </message>
    <message>
        <source>The entity %1 has an account of this type already (%2); an entity has at most one of each.</source>
        <translation>L&apos;entité %1 a déjà un compte de ce type (%2)&#xa0;; une entité en a au plus un de chaque type.</translation>
    </message>
    <message>
        <source>An entity like %1 has no account of this type: %2.</source>
        <translation>Une entité comme %1 n&apos;a pas de compte de ce type&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A jurisdiction has no account of this type: %1.</source>
        <translation>Une administration participante n&apos;a pas de compte de ce type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The jurisdiction %1 has an account of this type named &quot;%2&quot; already; choose another name.</source>
        <translation>L&apos;administration participante %1 a déjà un compte de ce type nommé «&#xa0;%2&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>All accounts are open already; there is nothing to do.</source>
        <translation>Tous les comptes sont déjà ouverts&#xa0;; il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The account %1 still holds instruments; only an empty account is closed.</source>
        <translation>Le compte %1 détient encore des droits d&apos;émission&#xa0;; on ne ferme qu&apos;un compte vide.</translation>
    </message>
    <message>
        <source>The account %1 is %2 and cannot become %3.</source>
        <translation>Le compte %1 est dans l&apos;état «&#xa0;%2&#xa0;» et ne peut pas passer à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The entity %1 still has %2 account(s) that are not closed; close them first.</source>
        <translation>L&apos;entité %1 a encore %2 compte(s) qui ne sont pas fermés&#xa0;; fermez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Instruments do not go this way: %1 to %2.</source>
        <translation>Les droits d&apos;émission ne suivent pas ce chemin&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 is not the compliance account of the entity that holds %2.</source>
        <translation>%1 n&apos;est pas le compte de conformité de l&apos;entité qui détient %2.</translation>
    </message>
    <message>
        <source>The account %1 cannot send: %2.</source>
        <translation>Le compte %1 ne peut pas envoyer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The account %1 cannot receive: %2.</source>
        <translation>Le compte %1 ne peut pas recevoir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The line names neither an account nor an entity.</source>
        <translation>La ligne ne nomme ni compte ni entité.</translation>
    </message>
    <message>
        <source>The entity %1 has no open account of this type (%2); open one first.</source>
        <translation>L&apos;entité %1 n&apos;a pas de compte ouvert de ce type (%2)&#xa0;; ouvrez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>The account %1 does not belong to the entity %2.</source>
        <translation>Le compte %1 n&apos;appartient pas à l&apos;entité %2.</translation>
    </message>
    <message>
        <source>The account %1 belongs to %2; this is for accounts of %3.</source>
        <translation>Le compte %1 appartient à %2&#xa0;; ceci vise les comptes de %3.</translation>
    </message>
    <message>
        <source>Holdings that do not begin with their first movement: %1.</source>
        <translation>Soldes qui ne commencent pas par leur premier mouvement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The worked sequence %1 cannot be set up: %2 was refused (%3).</source>
        <translation>La séquence résolue %1 ne peut pas être préparée&#xa0;: %2 a été refusé (%3).</translation>
    </message>
    <message>
        <source>No rule pack named &quot;%1&quot; ships with this program.</source>
        <translation>Aucun recueil de règles nommé «&#xa0;%1&#xa0;» n&apos;est livré avec ce programme.</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; was written by an older program (format %2; this program reads format %3) and is never changed. Open it with the program that wrote it, or export a new snapshot from the registry.</source>
        <translation>L&apos;instantané «&#xa0;%1&#xa0;» a été écrit par un programme plus ancien (format %2&#xa0;; ce programme lit le format %3) et n&apos;est jamais modifié. Ouvrez-le avec le programme qui l&apos;a écrit, ou exportez un nouvel instantané du registre.</translation>
    </message>
    <message>
        <source>There is no rule set &quot;%1&quot; to extend; name one of this pack or of the pack that it extends.</source>
        <translation>Il n&apos;y a pas de jeu de règles «&#xa0;%1&#xa0;» à étendre&#xa0;; nommez-en un de ce recueil de règles ou de celui qu&apos;il étend.</translation>
    </message>
    <message>
        <source>There is no rule pack &quot;%1&quot; at hand to extend; name one that is, or state the pack whole.</source>
        <translation>Il n&apos;y a pas de recueil de règles «&#xa0;%1&#xa0;» à étendre&#xa0;; nommez-en un qui existe, ou énoncez le recueil en entier.</translation>
    </message>
    <message>
        <source>The rule pack extends itself through &quot;%1&quot;; break the circle.</source>
        <translation>Le recueil de règles s&apos;étend lui-même par «&#xa0;%1&#xa0;»&#xa0;; rompez le cercle.</translation>
    </message>
    <message>
        <source>%1 parts per million are more than the whole; a share is at most 1000000.</source>
        <translation>%1 parties par million dépassent le tout&#xa0;; une part vaut au plus 1000000.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to leave out of what is extended.</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;» à omettre de ce qui est étendu.</translation>
    </message>
    <message>
        <source>The view %1 cannot be filtered or sorted by &quot;%2&quot;.</source>
        <translation>La vue %1 ne peut être ni filtrée ni triée par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The connection to the registry was lost. Try again: what was already done is not done twice.</source>
        <translation>La connexion au registre a été perdue. Réessayez&#xa0;: ce qui a déjà été fait ne le sera pas deux fois.</translation>
    </message>
    <message>
        <source>Version %2 of the rule pack %1 has been adopted with other content; what runs may rest on is never edited. Give the changed pack the version %3.</source>
        <translation>La version %2 du recueil de règles %1 a été adoptée avec un autre contenu&#xa0;; ce sur quoi des exécutions peuvent reposer n&apos;est jamais modifié. Donnez au recueil modifié la version %3.</translation>
    </message>
    <message>
        <source>The rule set %1 has no money penalty, so there is no rate to enter.</source>
        <translation>Le jeu de règles %1 ne prévoit pas de pénalité en argent&#xa0;: il n&apos;y a aucun taux à saisir.</translation>
    </message>
    <message>
        <source>Penalties under the rule set %1 are due in %2, not in %3.</source>
        <translation>Les pénalités du jeu de règles %1 sont dues en %2, et non en %3.</translation>
    </message>
    <message>
        <source>The rate must be more than zero.</source>
        <translation>Le taux doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>The rule set %1 rules the years %2 to %3; %4 is not among them.</source>
        <translation>Le jeu de règles %1 régit les années %2 à %3&#xa0;; %4 n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>The rules of %1 do not let entities choose serial numbers.</source>
        <translation>Les règles de %1 ne permettent pas aux entités de choisir des numéros de série.</translation>
    </message>
    <message>
        <source>The deadline of %1 has passed; a request no longer counts.</source>
        <translation>La date limite de %1 est passée&#xa0;; une demande ne compte plus.</translation>
    </message>
    <message>
        <source>The serial numbers %1 have not all been issued.</source>
        <translation>Les numéros de série %1 n&apos;ont pas tous été délivrés.</translation>
    </message>
    <message>
        <source>%1 overlaps %2 in the same request.</source>
        <translation>%1 chevauche %2 dans la même demande.</translation>
    </message>
    <message>
        <source>%1 has no request at %2 to withdraw; list the serial numbers it asks for.</source>
        <translation>%1 n&apos;a aucune demande à retirer pour %2&#xa0;; énumérez les numéros de série demandés.</translation>
    </message>
    <message>
        <source>%1 is not in the compliance account yet; the request counts for what is there when the run is made.</source>
        <translation>%1 n&apos;est pas encore au compte de conformité&#xa0;; la demande vaut pour ce qui s&apos;y trouve au moment de la remise.</translation>
    </message>
    <message>
        <source>%1 is not an event under a rate standard; load emissions for it instead.</source>
        <translation>%1 n&apos;est pas un événement soumis à une norme de taux&#xa0;; chargez plutôt des émissions.</translation>
    </message>
    <message>
        <source>%1 already has a row in this load (row %2).</source>
        <translation>%1 a déjà une ligne dans ce chargement (ligne %2).</translation>
    </message>
    <message>
        <source>The standard must be more than zero pounds per megawatt-hour.</source>
        <translation>La norme doit être supérieure à zéro livre par mégawattheure.</translation>
    </message>
    <message>
        <source>%1 has no emissions and generation loaded for %2 and is left out.</source>
        <translation>Ni émissions ni production ne sont chargées pour %1 et %2&#xa0;; cette entité est laissée de côté.</translation>
    </message>
    <message>
        <source>Nothing has been surrendered for %1 yet: a deficit that it leaves is not carried in. Publish again once it has been run.</source>
        <translation>Rien n&apos;a encore été remis pour %1&#xa0;: un déficit qui en resterait n&apos;est pas reporté. Publiez de nouveau une fois la remise faite.</translation>
    </message>
    <message>
        <source>The surrender of %1 for %2 is not committed: a deficit that it leaves is not carried in. Publish again once it is.</source>
        <translation>La remise de %1 pour %2 n&apos;est pas exécutée&#xa0;: un déficit qui en resterait n&apos;est pas reporté. Publiez de nouveau une fois qu&apos;elle l&apos;est.</translation>
    </message>
    <message>
        <source>Only an event of the full period can be opened for one entity alone.</source>
        <translation>Seul un événement de la période complète peut être ouvert pour une seule entité.</translation>
    </message>
    <message>
        <source>The early event of %1 needs a deadline of its own.</source>
        <translation>L&apos;événement anticipé de %1 exige une échéance propre.</translation>
    </message>
    <message>
        <source>A surrender at %1 stands (run %2); reverse it first.</source>
        <translation>Une remise à %1 est en vigueur (exécution %2)&#xa0;; contre-passez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The compliance event %1 has these rules already: rule set %2 of version %3.</source>
        <translation>L&apos;événement de conformité %1 a déjà ces règles&#xa0;: jeu de règles %2 de la version %3.</translation>
    </message>
    <message>
        <source>The rule set %1 is for another compliance period than %2.</source>
        <translation>Le jeu de règles %1 vise une autre période de conformité que %2.</translation>
    </message>
    <message>
        <source>Version %2 of the rule pack %1 has not been adopted; adopt it first.</source>
        <translation>La version %2 du recueil de règles %1 n&apos;a pas été adoptée&#xa0;; adoptez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The obligations of %1 were computed under other rules; publish them again.</source>
        <translation>Les obligations de %1 ont été calculées selon d&apos;autres règles&#xa0;; publiez-les de nouveau.</translation>
    </message>
    <message>
        <source>Only from an event of a full period can a year be deferred; %1 is none.</source>
        <translation>Une année ne peut être reportée que d&apos;un événement de période complète&#xa0;; %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Only the last year of the period, %2, can be deferred to the next; %1 is another.</source>
        <translation>Seule la dernière année de la période, %2, peut être reportée à la suivante&#xa0;; %1 en est une autre.</translation>
    </message>
    <message>
        <source>The year %2 of %1 is deferred already.</source>
        <translation>L&apos;année %2 de %1 est déjà reportée.</translation>
    </message>
    <message>
        <source>The year %2 of %1 is not deferred; there is nothing to withdraw.</source>
        <translation>L&apos;année %2 de %1 n&apos;est pas reportée&#xa0;; il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>%1 has verified emissions of %2 too, %3 t; a year is deferred only for who came over the threshold in the last year.</source>
        <translation>%1 a aussi des émissions vérifiées de %2, %3 t&#xa0;; une année n&apos;est reportée que pour qui a franchi le seuil la dernière année.</translation>
    </message>
    <message>
        <source>A true-up needs either its quantity or all it is computed from: baseline, production, reduction and initial allocation.</source>
        <translation>Un ajustement de l&apos;allocation exige soit sa quantité, soit tout ce dont elle est calculée&#xa0;: valeur de référence, production, réduction et allocation initiale.</translation>
    </message>
    <message>
        <source>A true-up has either a quantity or what it is computed from, not both.</source>
        <translation>Un ajustement de l&apos;allocation a soit une quantité, soit ce dont elle est calculée, pas les deux.</translation>
    </message>
    <message>
        <source>The reduction is a factor of at most 1 (0.93 for 7 % less); this is %1.</source>
        <translation>La réduction est un facteur d&apos;au plus 1 (0.93 pour 7&#xa0;% de moins)&#xa0;; celui-ci est %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number such as 1234.5, with at most 15 digits on either side of the point.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre décimal comme 1234.5, avec au plus 15 chiffres de chaque côté du point.</translation>
    </message>
    <message>
        <source>%1, %2: the true-up is negative and counts as 0; the next allocation shrinks by %3.</source>
        <translation>%1, %2&#xa0;: l&apos;ajustement de l&apos;allocation est négatif et compte pour 0&#xa0;; la prochaine allocation diminue de %3.</translation>
    </message>
    <message>
        <source>The event %2 does not look at the year %1; choose one of its data years.</source>
        <translation>L&apos;événement %2 ne regarde pas l&apos;année %1&#xa0;; choisissez l&apos;une de ses années de données.</translation>
    </message>
    <message>
        <source>The rule set %2 knows no instrument type “%1”.</source>
        <translation>Le jeu de règles %2 ne connaît pas de type de droit d&apos;émission «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Instruments of the type %1 have a vintage: give it.</source>
        <translation>Les droits d&apos;émission du type %1 ont un millésime&#xa0;: donnez-le.</translation>
    </message>
    <message>
        <source>Instruments of the type %1 have no vintage: leave it empty.</source>
        <translation>Les droits d&apos;émission du type %1 n&apos;ont pas de millésime&#xa0;: laissez-le vide.</translation>
    </message>
    <message>
        <source>The rule set %2 has no limit “%1”.</source>
        <translation>Le jeu de règles %2 n&apos;a pas de limite «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is below zero; only instruments can be taken away.</source>
        <translation>%1 est sous zéro&#xa0;; seuls des droits d&apos;émission peuvent être ôtés.</translation>
    </message>
    <message>
        <source>%1 is too much; at most %2 can be supposed.</source>
        <translation>%1, c&apos;est trop&#xa0;; on peut supposer au plus %2.</translation>
    </message>
    <message>
        <source>The entity %1 has no obligation at the event %2.</source>
        <translation>L&apos;entité %1 n&apos;a pas d&apos;obligation à l&apos;événement %2.</translation>
    </message>
    <message>
        <source>%1 does not hold as many instruments as are taken away: %2 were not there.</source>
        <translation>%1 ne détient pas autant de droits d&apos;émission qu&apos;on en ôte&#xa0;: il en manquait %2.</translation>
    </message>
    <message>
        <source>The rule set %2 has no place “%1”. Name it as a comparison of packs does: limits.GENERAL.ppm.*</source>
        <translation>Le jeu de règles %2 n&apos;a pas d&apos;endroit «&#xa0;%1&#xa0;». Nommez-le comme le fait une comparaison de recueils&#xa0;: limits.GENERAL.ppm.*</translation>
    </message>
    <message>
        <source>“%1” is no value of a rule: give a number, a list in brackets or a text in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur de règle&#xa0;: donnez un nombre, une liste entre crochets ou un texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>The rule set %1 has no events of the type %2.</source>
        <translation>Le jeu de règles %1 n&apos;a pas d&apos;événements du type %2.</translation>
    </message>
    <message>
        <source>The rule set %1 rules the years %2 to %3, not %4. To rehearse the event under it all the same, change its place “period” too.</source>
        <translation>Le jeu de règles %1 régit les années %2 à %3, pas %4. Pour répéter tout de même l&apos;événement sous ces règles, changez aussi leur endroit «&#xa0;period&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is the account of an entity; a jurisdiction retires from accounts of its own.</source>
        <translation>%1 est le compte d&apos;une entité&#xa0;; une administration participante retire de ses propres comptes.</translation>
    </message>
    <message>
        <source>%1 has no open retirement account; open one first.</source>
        <translation>%1 n&apos;a pas de compte de retrait ouvert&#xa0;; ouvrez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 supposes what is not so: it can be rehearsed, never performed.</source>
        <translation>%1 suppose ce qui n&apos;est pas&#xa0;: on peut la répéter, jamais l&apos;exécuter.</translation>
    </message>
    <message>
        <source>The limit %1 allows %2 instruments of its kinds; %3 are used, %4 more could be.</source>
        <translation>La limite %1 admet %2 droits d&apos;émission de ses types&#xa0;; %3 sont utilisés, %4 de plus pourraient l&apos;être.</translation>
    </message>
    <message>
        <source>The limit %1 is used up: it allows %2 instruments of its kinds. What is held beyond that stays in the account.</source>
        <translation>La limite %1 est épuisée&#xa0;: elle admet %2 droits d&apos;émission de ses types. Ce qui est détenu au-delà reste au compte.</translation>
    </message>
    <message>
        <source>%1 instruments are owed; %2 can be retired, so %3 are missing.</source>
        <translation>%1 droits d&apos;émission sont dus&#xa0;; %2 peuvent être retirés, il en manque donc %3.</translation>
    </message>
    <message>
        <source>%1 instruments are held but do not count: %2.</source>
        <translation>%1 droits d&apos;émission sont détenus mais ne comptent pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This shortfall costs %1 instruments.</source>
        <translation>Ce défaut de couverture coûte %1 droits d&apos;émission.</translation>
    </message>
    <message>
        <source>This shortfall costs %1 instruments, due on %2.</source>
        <translation>Ce défaut de couverture coûte %1 droits d&apos;émission, dus le %2.</translation>
    </message>
    <message>
        <source>This shortfall costs %1 %2.</source>
        <translation>Ce défaut de couverture coûte %1 %2.</translation>
    </message>
    <message>
        <source>To be in time, at least %1 more eligible instruments must be in the compliance account by %2.</source>
        <translation>Pour être à temps, au moins %1 droits d&apos;émission admissibles de plus doivent être au compte de conformité le %2 au plus tard.</translation>
    </message>
    <message>
        <source>Instruments of kind %1 have no year of issue; leave it out.</source>
        <translation>Les instruments de sorte %1 n&apos;ont pas d&apos;année de délivrance&#xa0;; ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>%1 issues its instruments in this registry itself; its own staff place them.</source>
        <translation>%1 délivre elle-même ses instruments dans ce registre&#xa0;; c&apos;est son propre personnel qui les place.</translation>
    </message>
    <message>
        <source>%1 has run: its surrenders were taken back for this rehearsal alone.</source>
        <translation>%1 a été exécuté&#xa0;: ses remises ont été contre-passées pour cette répétition seulement.</translation>
    </message>
    <message>
        <source>There is no compliance event %1 of which letters could be written.</source>
        <translation>Il n&apos;y a pas d&apos;événement de conformité %1 dont on pourrait écrire des lettres.</translation>
    </message>
    <message>
        <source>%1 has no published obligation at %2; there is no letter to it.</source>
        <translation>%1 n&apos;a pas d&apos;obligation publiée à %2&#xa0;; il n&apos;y a pas de lettre à lui écrire.</translation>
    </message>
    <message>
        <source>No obligation of %1 has been published; publish them, then write letters.</source>
        <translation>Aucune obligation de %1 n&apos;a été publiée&#xa0;; publiez-les, puis écrivez les lettres.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>--view shows what would follow a rehearsal: give --rehearse too, or use the job “view”.</source>
        <translation>--view montre ce qui suivrait une répétition&#xa0;: donnez aussi --rehearse, ou utilisez la tâche «&#xa0;view&#xa0;».</translation>
    </message>
    <message>
        <source>The entity %1 has nothing to surrender at the event %2.</source>
        <translation>L&apos;entité %1 n&apos;a rien à remettre à l&apos;événement %2.</translation>
    </message>
    <message>
        <source>%1 instruments of this obligation are a deficit carried in from before.</source>
        <translation>%1 instruments de cette obligation sont un déficit reporté.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”: name one that ships (WA-CP1), one of an adopted version (WA-CP1@2) or a JSON file.</source>
        <translation>Il n&apos;y a pas de jeu de règles «&#xa0;%1&#xa0;»&#xa0;: nommez-en un qui est livré (WA-CP1), un d&apos;une version adoptée (WA-CP1@2) ou un fichier JSON.</translation>
    </message>
    <message>
        <source>%1 was assessed already in entry %2, and what that made due stands; void it first.</source>
        <translation>%1 a déjà été évalué dans l&apos;écriture %2, et ce qui est devenu exigible est en vigueur&#xa0;; annulez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%2 has issued nothing under the issuance %1.</source>
        <translation>%2 n&apos;a rien délivré sous la délivrance %1.</translation>
    </message>
    <message>
        <source>What was issued under %1 is of the kind %2; only offset credits are replaced.</source>
        <translation>Ce qui a été délivré sous %1 est du type %2&#xa0;; seuls des crédits compensatoires se remplacent.</translation>
    </message>
    <message>
        <source>Under %1 only %2 credits were issued; the reductions found, %3, cannot be more.</source>
        <translation>Sous %1, seulement %2 crédits ont été délivrés&#xa0;; les réductions constatées, %3, ne peuvent être supérieures.</translation>
    </message>
    <message>
        <source>Nothing is to be replaced: %1 issued less %2 found is %3, and up to five percent of what was found, %4, has no consequence.</source>
        <translation>Rien n&apos;est à remplacer&#xa0;: %1 délivrés moins %2 constatés font %3, et jusqu&apos;à cinq pour cent de ce qui a été constaté, soit %4, reste sans conséquence.</translation>
    </message>
    <message>
        <source>%1 is still to come; enter the day on which the overstatement was identified.</source>
        <translation>Le %1 est encore à venir&#xa0;; indiquez le jour où la surestimation a été constatée.</translation>
    </message>
    <message>
        <source>Of the %1 credits that %2 holders have now, %3 are to be removed. This has moved nothing: place a hold on them, or move them to the invalidation account.</source>
        <translation>Sur les %1 crédits que %2 détenteurs ont à présent, %3 sont à retirer. Rien n&apos;a été déplacé&#xa0;: bloquez-les, ou déplacez-les vers le compte d&apos;invalidation.</translation>
    </message>
    <message>
        <source>%1 of the credits were retired or invalidated outside any surrender; nobody answers for their part.</source>
        <translation>%1 des crédits ont été retirés ou invalidés hors de toute remise&#xa0;; personne ne répond de leur part.</translation>
    </message>
    <message>
        <source>The rule set %1 has no assurance provisions.</source>
        <translation>Le jeu de règles %1 n&apos;a pas de dispositions d&apos;assurance.</translation>
    </message>
    <message>
        <source>%1 already has a row in this table (row %2).</source>
        <translation>%1 a déjà une ligne dans ce tableau (ligne %2).</translation>
    </message>
    <message>
        <source>The shares come to %1, but the assurance level is %2, budget and variability limit together. Each group&apos;s share is its part of that level, so that they add up to it.</source>
        <translation>Les parts font %1, mais le niveau d&apos;assurance, budget et limite de variabilité réunis, est de %2. La part de chaque groupe est sa part de ce niveau, si bien que leur somme y est égale.</translation>
    </message>
    <message>
        <source>Nothing is due: the groups emitted %1, and the assurance level is %2.</source>
        <translation>Rien n&apos;est dû&#xa0;: les groupes ont émis %1, et le niveau d&apos;assurance est de %2.</translation>
    </message>
    <message>
        <source>There is no side obligation %1.</source>
        <translation>Il n&apos;y a pas d&apos;obligation accessoire %1.</translation>
    </message>
    <message>
        <source>The side obligation %1 is no longer due: %2.</source>
        <translation>L&apos;obligation accessoire %1 n&apos;est plus exigible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%2 of the side obligation %1 were covered already; what was retired for it is not given back.</source>
        <translation>%2 de l&apos;obligation accessoire %1 ont déjà été couverts&#xa0;; ce qui a été retiré à ce titre n&apos;est pas rendu.</translation>
    </message>
    <message>
        <source>Name the instruments to be retired.</source>
        <translation>Indiquez les droits à retirer.</translation>
    </message>
    <message>
        <source>Only %2 of the side obligation %1 are open; these are %3.</source>
        <translation>Il ne reste dû que %2 de l&apos;obligation accessoire %1&#xa0;; ceux-ci sont au nombre de %3.</translation>
    </message>
    <message>
        <source>%1 has no compliance account to take instruments from.</source>
        <translation>%1 n&apos;a pas de compte de conformité où prendre des droits.</translation>
    </message>
    <message>
        <source>Instruments of the kind %1 do not cover it; the rule set %2 accepts %3.</source>
        <translation>Les droits du type %1 ne la couvrent pas&#xa0;; le jeu de règles %2 accepte %3.</translation>
    </message>
    <message>
        <source>The rule set %2 does not accept what %1 issued.</source>
        <translation>Le jeu de règles %2 n&apos;accepte pas ce que %1 a délivré.</translation>
    </message>
    <message>
        <source>Credits of %1 cannot replace credits of the same issuance.</source>
        <translation>Des crédits de %1 ne peuvent remplacer des crédits de la même délivrance.</translation>
    </message>
    <message>
        <source>The option %1 is needed here.</source>
        <translation>L&apos;option %1 est requise ici.</translation>
    </message>
    <message>
        <source>The program %1, which draws, is not beside this one or cannot be run.</source>
        <translation>Le programme %1, qui dessine, n&apos;est pas à côté de celui-ci ou ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>%1 got no letter: its plan at %2 cannot be made.</source>
        <translation>%1 n&apos;a pas reçu de lettre&#xa0;: son plan à %2 ne peut pas être établi.</translation>
    </message>
    <message>
        <source>There is no record &quot;%2&quot; of the kind %1.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%2&#xa0;» du genre %1.</translation>
    </message>
    <message>
        <source>Facility IDs are given by each jurisdiction; name the jurisdiction too.</source>
        <translation>Les identifiants d&apos;établissement sont donnés par chaque administration&#xa0;; indiquez-la aussi.</translation>
    </message>
    <message>
        <source>The file is empty; choose another one.</source>
        <translation>Le fichier est vide&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are kept. Divide it.</source>
        <translation>Le fichier a %1 octets&#xa0;; au plus %2 sont conservés. Divisez-le.</translation>
    </message>
    <message>
        <source>The registry does not hold the bytes of this file; choose the file again.</source>
        <translation>Le registre ne détient pas les octets de ce fichier&#xa0;; choisissez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file: give a name without folders.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un fichier&#xa0;: donnez un nom sans dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a media type; write it as application/pdf.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de média&#xa0;; écrivez-le comme application/pdf.</translation>
    </message>
    <message>
        <source>This very file is attached to this record already: document %1.</source>
        <translation>Ce même fichier est déjà joint à ce dossier&#xa0;: document %1.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Il n&apos;y a pas de document %1.</translation>
    </message>
    <message>
        <source>Document %1 has been withdrawn already.</source>
        <translation>Le document %1 a déjà été retiré.</translation>
    </message>
    <message>
        <source>The bytes kept under the hash %1 are not those that were attached.</source>
        <translation>Les octets conservés sous l&apos;empreinte %1 ne sont pas ceux qui ont été joints.</translation>
    </message>
    <message>
        <source>A file is expected here.</source>
        <translation>Un fichier est attendu ici.</translation>
    </message>
    <message>
        <source>A view is grouped by one column, or by two different ones.</source>
        <translation>Une vue se groupe par une colonne, ou par deux colonnes différentes.</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot; was cancelled while the older registry was being copied. The file is as it was.</source>
        <translation>L&apos;ouverture de «&#xa0;%1&#xa0;» a été annulée pendant la copie de l&apos;ancien registre. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits about &quot;%1&quot;, or not any more; look at the tasks again.</source>
        <translation>Rien de ce genre n&apos;attend au sujet de «&#xa0;%1&#xa0;», ou n&apos;attend plus&#xa0;; revoyez les tâches.</translation>
    </message>
    <message>
        <source>%1 has claimed this task. Agree with that person, then assign it.</source>
        <translation>%1 a pris cette tâche. Entendez-vous avec cette personne, puis attribuez-la.</translation>
    </message>
    <message>
        <source>Nobody has claimed this task; there is nothing to release.</source>
        <translation>Personne n&apos;a pris cette tâche&#xa0;; il n&apos;y a rien à rendre.</translation>
    </message>
    <message>
        <source>%1 has this task already; choose another person.</source>
        <translation>%1 a déjà cette tâche&#xa0;; choisissez une autre personne.</translation>
    </message>
    <message>
        <source>%1 proposed or edited this; somebody else must decide it, so somebody else must take the task.</source>
        <translation>%1 a proposé ou modifié ceci&#xa0;; une autre personne doit en décider, et donc prendre la tâche.</translation>
    </message>
    <message>
        <source>The roles of %1 do not allow this task; choose somebody who may do it.</source>
        <translation>Les rôles de %1 ne permettent pas cette tâche&#xa0;; choisissez une personne qui peut la faire.</translation>
    </message>
    <message>
        <source>The task to decide proposal %1 is claimed by a person who proposed it.</source>
        <translation>La tâche de décider de la proposition %1 est prise par une personne qui l&apos;a proposée.</translation>
    </message>
    <message>
        <source>A table on paper has at most %1 rows; filter or group the list, or export it as a workbook.</source>
        <translation>Un tableau sur papier compte au plus %1 lignes&#xa0;; filtrez ou groupez la liste, ou exportez-la dans un classeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; for the column %2 ends before it begins.</source>
        <translation>«&#xa0;%1&#xa0;» pour la colonne %2 finit avant de commencer.</translation>
    </message>
    <message>
        <source>--explain needs one row, and %1 fit: choose it with --where COLUMN=VALUE.</source>
        <translation>--explain demande une seule ligne, et %1 conviennent&#xa0;: choisissez-la avec --where COLONNE=VALEUR.</translation>
    </message>
    <message>
        <source>No entries are kept behind &quot;%1&quot; of this row. Explained are: %2.</source>
        <translation>Aucune ligne n&apos;est conservée derrière «&#xa0;%1&#xa0;» de cette ligne. Sont expliqués&#xa0;: %2.</translation>
    </message>
    <message>
        <source>These entries come to %1: the figure.</source>
        <translation>La somme de ces lignes est %1&#xa0;: c&apos;est bien le nombre.</translation>
    </message>
    <message>
        <source>The entries that you may see come to %1 of %2; the rest belongs to others.</source>
        <translation>La somme des lignes que vous pouvez voir est %1 sur %2&#xa0;; le reste appartient à d&apos;autres.</translation>
    </message>
    <message>
        <source>Its entries are no longer kept.</source>
        <translation>Les lignes qui le composent ne sont plus conservées.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Réinitialiser un mot de passe</translation>
    </message>
    <message>
        <source>Unlock a person</source>
        <translation>Déverrouiller une personne</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Grant a role</source>
        <translation>Accorder un rôle</translation>
    </message>
    <message>
        <source>Revoke a role</source>
        <translation>Révoquer un rôle</translation>
    </message>
    <message>
        <source>Deactivate a person</source>
        <translation>Désactiver une personne</translation>
    </message>
    <message>
        <source>Adopt a rule pack</source>
        <translation>Adopter un recueil de règles</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Recueils de règles</translation>
    </message>
    <message>
        <source>Propose a command</source>
        <translation>Proposer une commande</translation>
    </message>
    <message>
        <source>Approve a proposal</source>
        <translation>Approuver une proposition</translation>
    </message>
    <message>
        <source>Deny a proposal</source>
        <translation>Refuser une proposition</translation>
    </message>
    <message>
        <source>Request revisions</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Withdraw a proposal</source>
        <translation>Retirer une proposition</translation>
    </message>
    <message>
        <source>Revise a proposal</source>
        <translation>Modifier une proposition</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation>Fonder le registre</translation>
    </message>
    <message>
        <source>Record a sign-in</source>
        <translation>Consigner une ouverture de session</translation>
    </message>
    <message>
        <source>Pass deadlines</source>
        <translation>Constater les échéances</translation>
    </message>
    <message>
        <source>Register a jurisdiction</source>
        <translation>Inscrire une administration participante</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles of people</source>
        <translation>Rôles des personnes</translation>
    </message>
    <message>
        <source>Load emissions</source>
        <translation>Charger les émissions</translation>
    </message>
    <message>
        <source>Open a compliance event</source>
        <translation>Ouvrir un événement de conformité</translation>
    </message>
    <message>
        <source>Close a compliance event</source>
        <translation>Fermer un événement de conformité</translation>
    </message>
    <message>
        <source>Publish obligations</source>
        <translation>Publier les obligations</translation>
    </message>
    <message>
        <source>Load true-ups</source>
        <translation>Charger les ajustements de l&apos;allocation</translation>
    </message>
    <message>
        <source>Grant other terms</source>
        <translation>Accorder d&apos;autres conditions</translation>
    </message>
    <message>
        <source>Register an entity</source>
        <translation>Inscrire une entité</translation>
    </message>
    <message>
        <source>Change an entity</source>
        <translation>Modifier une entité</translation>
    </message>
    <message>
        <source>Register a facility</source>
        <translation>Inscrire un établissement</translation>
    </message>
    <message>
        <source>Transfer a facility</source>
        <translation>Transférer un établissement</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Administrations participantes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Facilities and operators</source>
        <translation>Établissements et exploitants</translation>
    </message>
    <message>
        <source>Preview a surrender run</source>
        <translation>Prévisualiser une exécution de remise</translation>
    </message>
    <message>
        <source>Reverse a surrender run</source>
        <translation>Contre-passer une exécution de remise</translation>
    </message>
    <message>
        <source>Commit a surrender run</source>
        <translation>Exécuter la remise</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Ouvrir un compte</translation>
    </message>
    <message>
        <source>Open a jurisdiction&apos;s account</source>
        <translation>Ouvrir un compte d&apos;administration participante</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>Ouvrir des comptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>States of accounts</source>
        <translation>États des comptes</translation>
    </message>
    <message>
        <source>Register entities</source>
        <translation>Inscrire des entités</translation>
    </message>
    <message>
        <source>Change the state of an account</source>
        <translation>Modifier l&apos;état d&apos;un compte</translation>
    </message>
    <message>
        <source>Change the state of an entity</source>
        <translation>Modifier l&apos;état d&apos;une entité</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Compliance events</source>
        <translation>Événements de conformité</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>True-ups</source>
        <translation>Ajustements de l&apos;allocation</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Autres conditions</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Prévisualisations</translation>
    </message>
    <message>
        <source>Preview by entity</source>
        <translation>Prévisualisation par entité</translation>
    </message>
    <message>
        <source>Surrenders</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Surrender lines</source>
        <translation>Lignes de remise</translation>
    </message>
    <message>
        <source>Surrendered by vintage</source>
        <translation>Remis par millésime</translation>
    </message>
    <message>
        <source>Instruments left</source>
        <translation>Droits d&apos;émission restants</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Limites utilisées</translation>
    </message>
    <message>
        <source>Late obligations</source>
        <translation>Obligations de retard</translation>
    </message>
    <message>
        <source>Place a hold on serial numbers</source>
        <translation>Bloquer des numéros de série</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>Lever un blocage</translation>
    </message>
    <message>
        <source>Holdings by serial block</source>
        <translation>Droits d&apos;émission détenus par plage de numéros de série</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Droits d&apos;émission détenus</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Issue allowances</source>
        <translation>Délivrer des unités d&apos;émission</translation>
    </message>
    <message>
        <source>Issue offset credits</source>
        <translation>Délivrer des crédits compensatoires</translation>
    </message>
    <message>
        <source>Move instruments</source>
        <translation>Déplacer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Allocate instruments</source>
        <translation>Allouer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Place holdings</source>
        <translation>Placer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Instruments issued</source>
        <translation>Droits d&apos;émission délivrés</translation>
    </message>
    <message>
        <source>Issuances</source>
        <translation>Délivrances</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Holder of a serial number</source>
        <translation>Détenteur d&apos;un numéro de série</translation>
    </message>
    <message>
        <source>Record the export of a snapshot</source>
        <translation>Consigner l&apos;exportation d&apos;un instantané</translation>
    </message>
    <message>
        <source>Deferred years</source>
        <translation>Années reportées</translation>
    </message>
    <message>
        <source>Defer a year</source>
        <translation>Reporter une année</translation>
    </message>
    <message>
        <source>Penalty rates</source>
        <translation>Taux de pénalité</translation>
    </message>
    <message>
        <source>Requested serial numbers</source>
        <translation>Numéros de série demandés</translation>
    </message>
    <message>
        <source>Emissions and generation</source>
        <translation>Émissions et production</translation>
    </message>
    <message>
        <source>Rates against the standard</source>
        <translation>Taux et norme</translation>
    </message>
    <message>
        <source>Change the rules of an event</source>
        <translation>Changer les règles d&apos;un événement</translation>
    </message>
    <message>
        <source>Enter a penalty rate</source>
        <translation>Saisir un taux de pénalité</translation>
    </message>
    <message>
        <source>Position by step</source>
        <translation>Position par étape</translation>
    </message>
    <message>
        <source>Planned lines</source>
        <translation>Lignes planifiées</translation>
    </message>
    <message>
        <source>Instruments a preview leaves</source>
        <translation>Droits d&apos;émission qu&apos;une prévisualisation laisse</translation>
    </message>
    <message>
        <source>Room under the limits</source>
        <translation>Place sous les limites</translation>
    </message>
    <message>
        <source>Two previews compared</source>
        <translation>Deux prévisualisations comparées</translation>
    </message>
    <message>
        <source>Load emissions and generation</source>
        <translation>Charger les émissions et la production</translation>
    </message>
    <message>
        <source>Request serial numbers</source>
        <translation>Demander des numéros de série</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Retire instruments</source>
        <translation>Retirer des droits d&apos;émission</translation>
    </message>
    <message>
        <source>Retirements by jurisdictions</source>
        <translation>Retraits par les administrations participantes</translation>
    </message>
    <message>
        <source>Content of a rule pack</source>
        <translation>Contenu d&apos;un recueil de règles</translation>
    </message>
    <message>
        <source>Obligations by year</source>
        <translation>Obligations par année</translation>
    </message>
    <message>
        <source>Assess a state&apos;s assurance level</source>
        <translation>Évaluer le niveau d&apos;assurance d&apos;un État</translation>
    </message>
    <message>
        <source>Assess overstated credits</source>
        <translation>Évaluer des crédits surestimés</translation>
    </message>
    <message>
        <source>Cover a side obligation</source>
        <translation>Couvrir une obligation accessoire</translation>
    </message>
    <message>
        <source>Void a side obligation</source>
        <translation>Annuler une obligation accessoire</translation>
    </message>
    <message>
        <source>Side obligations</source>
        <translation>Obligations accessoires</translation>
    </message>
    <message>
        <source>Overstated credits</source>
        <translation>Crédits surestimés</translation>
    </message>
    <message>
        <source>Shares of a state&apos;s excess</source>
        <translation>Parts de l&apos;excédent d&apos;un État</translation>
    </message>
    <message>
        <source>Cover of side obligations</source>
        <translation>Couverture des obligations accessoires</translation>
    </message>
    <message>
        <source>History of an account</source>
        <translation>Historique d&apos;un compte</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Withdraw a document</source>
        <translation>Retirer un document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>File of a document</source>
        <translation>Fichier d&apos;un document</translation>
    </message>
    <message>
        <source>Changes by an entry</source>
        <translation>Changements d&apos;une inscription</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Journal of a record</source>
        <translation>Journal d&apos;un dossier</translation>
    </message>
    <message>
        <source>Balances of accounts</source>
        <translation>Soldes des comptes</translation>
    </message>
    <message>
        <source>Statement of a period</source>
        <translation>Relevé d&apos;une période</translation>
    </message>
    <message>
        <source>Serial trace</source>
        <translation>Parcours d&apos;un numéro de série</translation>
    </message>
    <message>
        <source>Runs that retired serial numbers</source>
        <translation>Exécutions qui ont retiré des numéros de série</translation>
    </message>
    <message>
        <source>History of an entity</source>
        <translation>Historique d&apos;une entité</translation>
    </message>
    <message>
        <source>An entry of the journal</source>
        <translation>Une inscription du journal</translation>
    </message>
    <message>
        <source>Projected shortfalls</source>
        <translation>Défauts de couverture prévus</translation>
    </message>
    <message>
        <source>Limits nearly used</source>
        <translation>Limites presque épuisées</translation>
    </message>
    <message>
        <source>Claim a task</source>
        <translation>Prendre une tâche</translation>
    </message>
    <message>
        <source>Release a task</source>
        <translation>Rendre une tâche</translation>
    </message>
    <message>
        <source>Assign a task</source>
        <translation>Attribuer une tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>People for a task</source>
        <translation>Personnes pour une tâche</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Facilities of an entity</source>
        <translation>Installations d&apos;une entité</translation>
    </message>
    <message>
        <source>Parts of obligations</source>
        <translation>Parties des obligations</translation>
    </message>
    <message>
        <source>Parts of obligations at a surrender</source>
        <translation>Parties des obligations à une remise</translation>
    </message>
    <message>
        <source>Parts of obligations in a preview</source>
        <translation>Parties des obligations dans une prévisualisation</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Kinds of instruments</source>
        <translation>Sortes de droits d&apos;émission</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Limits of events</source>
        <translation>Limites des événements</translation>
    </message>
    <message>
        <source>Serial numbers held</source>
        <translation>Numéros de série détenus</translation>
    </message>
    <message>
        <source>Data years</source>
        <translation>Années de données</translation>
    </message>
    <message>
        <source>Years of events</source>
        <translation>Années des événements</translation>
    </message>
    <message>
        <source>Rules for events</source>
        <translation>Règles possibles des événements</translation>
    </message>
    <message>
        <source>Founding of the registry</source>
        <translation>Fondation du registre</translation>
    </message>
</context>
<context>
    <name>citss::AccountContents</name>
    <message>
        <source>Nothing lies here. Blocks appear when instruments arrive.</source>
        <translation>Rien ne se trouve ici. Des blocs apparaissent quand des instruments arrivent.</translation>
    </message>
    <message>
        <source>Serial blocks to scale. Hollow: pending. Bar beneath: on hold. Enter follows a block.</source>
        <translation>Blocs de série à l&apos;échelle. Creux&#xa0;: en attente. Barre dessous&#xa0;: bloqué. Entrée suit un bloc.</translation>
    </message>
</context>
<context>
    <name>citss::AccountPage</name>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>There is no such account at this moment.</source>
        <translation>Ce compte n&apos;existe pas à ce moment.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 depuis le %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>What lies here never leaves again.</source>
        <translation>Ce qui se trouve ici n&apos;en sort plus jamais.</translation>
    </message>
    <message>
        <source>What lies here leaves only by a surrender or by order of the regulator.</source>
        <translation>Ce qui se trouve ici ne sort que par une remise ou sur ordre de l&apos;autorité.</translation>
    </message>
    <message>
        <source>Its owner can move nothing here. The regulator still can, and a surrender still takes what it needs.</source>
        <translation>Son titulaire ne peut rien y mouvoir. L&apos;autorité le peut encore, et une remise prend toujours ce qu&apos;il lui faut.</translation>
    </message>
    <message>
        <source>Nothing can come in any more.</source>
        <translation>Plus rien ne peut y entrer.</translation>
    </message>
    <message>
        <source>Its owner&apos;s registration: %1.</source>
        <translation>Inscription de son titulaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some of it is on hold and cannot move until it is released: %1.</source>
        <translation>Une partie est bloquée et ne peut bouger avant d&apos;être libérée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>citss::AccountStatement</name>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;an dernier</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Days that I choose</source>
        <translation>Jours que je choisis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>citss::ActText</name>
    <message numerus="yes">
        <source>Retire %1 instrument(s)</source>
        <translation>
            <numerusform>Retirer %1 droit d&apos;émission</numerusform>
            <numerusform>Retirer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 instrument(s)</source>
        <translation>
            <numerusform>Déplacer %1 droit d&apos;émission</numerusform>
            <numerusform>Déplacer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allocate %1 instrument(s)</source>
        <translation>
            <numerusform>Allouer %1 droit d&apos;émission</numerusform>
            <numerusform>Allouer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %1 instrument(s)</source>
        <translation>
            <numerusform>Inscrire %1 droit d&apos;émission</numerusform>
            <numerusform>Inscrire %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %1 allowance(s)</source>
        <translation>
            <numerusform>Délivrer %1 unité d&apos;émission</numerusform>
            <numerusform>Délivrer %1 unités d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %1 offset credit(s)</source>
        <translation>
            <numerusform>Délivrer %1 crédit compensatoire</numerusform>
            <numerusform>Délivrer %1 crédits compensatoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %1 instrument(s)</source>
        <translation>
            <numerusform>Rendre %1 droit d&apos;émission</numerusform>
            <numerusform>Rendre %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 instrument(s)</source>
        <translation>
            <numerusform>Bloquer %1 droit d&apos;émission</numerusform>
            <numerusform>Bloquer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %1 account(s)</source>
        <translation>
            <numerusform>Ouvrir %1 compte</numerusform>
            <numerusform>Ouvrir %1 comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %1 entities</source>
        <translation>
            <numerusform>Inscrire %1 entité</numerusform>
            <numerusform>Inscrire %1 entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 obligation(s)</source>
        <translation>
            <numerusform>Publier %1 obligation</numerusform>
            <numerusform>Publier %1 obligations</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is wrong, it is put right by a further entry; nothing in the journal is changed.</source>
        <translation>En cas d&apos;erreur, une nouvelle écriture la corrige&#xa0;; rien n&apos;est modifié dans le journal.</translation>
    </message>
    <message>
        <source>If it is wrong, it is put right with “%1”; nothing in the journal is changed.</source>
        <translation>En cas d&apos;erreur, «&#xa0;%1&#xa0;» la corrige&#xa0;; rien n&apos;est modifié dans le journal.</translation>
    </message>
</context>
<context>
    <name>citss::ActionRow</name>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
</context>
<context>
    <name>citss::BlockLanes</name>
    <message>
        <source>%1-%2 to %3: %4 instruments, %5, %6 %7</source>
        <translation>%1-%2 à %3&#xa0;: %4 instruments, %5, %6 le %7</translation>
    </message>
</context>
<context>
    <name>citss::BlockStrip</name>
    <message>
        <source>Serial blocks</source>
        <translation>Blocs de série</translation>
    </message>
</context>
<context>
    <name>citss::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>citss::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 octets, SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>citss::ChangePreview</name>
    <message>
        <source>Fill in the form; what it would change appears here.</source>
        <translation>Remplissez le formulaire&#xa0;; ce qu&apos;il modifierait apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing would change: the registry would refuse this.</source>
        <translation>Rien ne changerait&#xa0;: le registre refuserait ceci.</translation>
    </message>
    <message>
        <source>The registry would accept this.</source>
        <translation>Le registre accepterait ceci.</translation>
    </message>
    <message numerus="yes">
        <source>The registry would accept this and change %n row(s).</source>
        <translation>
            <numerusform>Le registre accepterait ceci et modifierait %n ligne.</numerusform>
            <numerusform>Le registre accepterait ceci et modifierait %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui changera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The registry is working out what this would change.</source>
        <translation>Le registre calcule ce que ceci changerait.</translation>
    </message>
    <message>
        <source>It was not worked out what this would change: you cancelled it.</source>
        <translation>Ce que cela changerait n&apos;a pas été calculé&#xa0;: vous l&apos;avez annulé.</translation>
    </message>
</context>
<context>
    <name>citss::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>citss::ChoiceEditor</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>citss::CommandDialog</name>
    <message>
        <source>Still running</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>The registry is still at work. Cancel it? Then nothing is changed.</source>
        <translation>Le registre travaille encore. Annuler&#xa0;? Dans ce cas, rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l&apos;exécution</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>Proposer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The draft is kept for the next time.</source>
        <translation>Le brouillon est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Restored from your draft.</source>
        <translation>Rétabli à partir de votre brouillon.</translation>
    </message>
    <message>
        <source>A second person must approve this before it takes effect.</source>
        <translation>Une deuxième personne doit approuver ceci avant que cela prenne effet.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>This computer could not keep the draft; it lives only as long as this form.</source>
        <translation>Cet ordinateur n&apos;a pas pu conserver le brouillon&#xa0;; il ne vit qu&apos;aussi longtemps que ce formulaire.</translation>
    </message>
    <message>
        <source>The form has changed since; these entries of the draft have no place in it any more: %1</source>
        <translation>Le formulaire a changé depuis&#xa0;; ces saisies du brouillon n&apos;y ont plus leur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft is not kept</source>
        <translation>Le brouillon n&apos;est pas conservé</translation>
    </message>
    <message>
        <source>This computer could not keep the draft. Close the form and lose what was entered?</source>
        <translation>Cet ordinateur n&apos;a pas pu conserver le brouillon. Fermer le formulaire et perdre la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre la saisie</translation>
    </message>
</context>
<context>
    <name>citss::CommandForm</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceAct</name>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>Il n&apos;y a rien à faire ici pour le moment.</translation>
    </message>
    <message>
        <source>The registry is working out what this would change.</source>
        <translation>Le registre calcule ce que ceci changerait.</translation>
    </message>
    <message>
        <source>The registry is at work.</source>
        <translation>Le registre est au travail.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceChart</name>
    <message>
        <source>instruments</source>
        <translation>droits d&apos;émission</translation>
    </message>
    <message>
        <source>The largest obligations by entity</source>
        <translation>Les plus grandes obligations par entité</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Covered and short: the largest obligations by entity</source>
        <translation>Couvert et à découvert&#xa0;: les plus grandes obligations par entité</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Défaut de couverture</translation>
    </message>
    <message>
        <source>How much of each limit is used</source>
        <translation>Quelle part de chaque limite est utilisée</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>Retired by instrument type</source>
        <translation>Retiré par type de droit d&apos;émission</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Missing before</source>
        <translation>Manquants avant</translation>
    </message>
    <message>
        <source>Missing after</source>
        <translation>Manquants après</translation>
    </message>
    <message>
        <source>Missing before and after, by entity</source>
        <translation>Manquants avant et après, par entité</translation>
    </message>
    <message>
        <source>Obligations before and after, by entity</source>
        <translation>Obligations avant et après, par entité</translation>
    </message>
    <message>
        <source>Obligation before</source>
        <translation>Obligation avant</translation>
    </message>
    <message>
        <source>Obligation after</source>
        <translation>Obligation après</translation>
    </message>
    <message>
        <source>Covered and short: who lacks most</source>
        <translation>Couvert et à découvert&#xa0;: les entités les plus à découvert</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceDecisions</name>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Décisions (%1)</translation>
    </message>
    <message>
        <source>Proposals that wait for a decision</source>
        <translation>Propositions en attente d&apos;une décision</translation>
    </message>
    <message>
        <source>Nothing of this event waits for a decision.
What one person proposes here, another person approves or denies.</source>
        <translation>Rien de cet événement n&apos;attend une décision.
Ce qu&apos;une personne propose ici, une autre personne l&apos;approuve ou le refuse.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceEmissions</name>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Import emissions</source>
        <translation>Importer les émissions</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceEvent</name>
    <message>
        <source>Closed: its surrenders can no longer be reversed.</source>
        <translation>Fermé&#xa0;: ses remises ne peuvent plus être contre-passées.</translation>
    </message>
    <message>
        <source>Next: load emissions and publish the obligations.</source>
        <translation>Ensuite&#xa0;: charger les émissions et publier les obligations.</translation>
    </message>
    <message>
        <source>Nothing is retired before the deadline, %1; until then entities may still move instruments.</source>
        <translation>Rien n&apos;est retiré avant l&apos;échéance, le %1&#xa0;; d&apos;ici là, les entités peuvent encore déplacer des droits d&apos;émission.</translation>
    </message>
    <message>
        <source>The surrender has been run: see its result.</source>
        <translation>La remise a été exécutée&#xa0;: voyez son résultat.</translation>
    </message>
    <message>
        <source>The deadline has passed; the surrender has not been run.</source>
        <translation>La date limite est passée&#xa0;; la remise n&apos;a pas encore été exécutée.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceImportDialog</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Data year</source>
        <translation>Année de données</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Compared with the registry</source>
        <translation>Par rapport au registre</translation>
    </message>
    <message numerus="yes">
        <source>Propose to load %1 row(s)</source>
        <translation>
            <numerusform>Proposer de charger %1 ligne</numerusform>
            <numerusform>Proposer de charger %1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %1 row(s)</source>
        <translation>
            <numerusform>Charger %1 ligne</numerusform>
            <numerusform>Charger %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Nouvelles&#xa0;: %1. Modifiées&#xa0;: %2. Inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing is loaded while a row is refused; correct the file and import it again.</source>
        <translation>Rien n&apos;est chargé tant qu&apos;une ligne est refusée&#xa0;; corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file are refused. Nothing is loaded before all are right.</source>
        <translation>
            <numerusform>%n élément de ce fichier est refusé. Rien n&apos;est chargé tant que tout n&apos;est pas correct.</numerusform>
            <numerusform>%n éléments de ce fichier sont refusés. Rien n&apos;est chargé tant que tout n&apos;est pas correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be loaded.</source>
        <translation>
            <numerusform>%n ligne peut être chargée.</numerusform>
            <numerusform>%n lignes peuvent être chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import emissions</source>
        <translation>Importer les émissions</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>Lignes (%1)</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Rows to load</source>
        <translation>Lignes à charger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceObligations</name>
    <message>
        <source>Propose to publish the obligations</source>
        <translation>Proposer de publier les obligations</translation>
    </message>
    <message>
        <source>Publish the obligations</source>
        <translation>Publier les obligations</translation>
    </message>
    <message numerus="yes">
        <source>Propose to publish %1 obligation(s)</source>
        <translation>
            <numerusform>Proposer de publier %1 obligation</numerusform>
            <numerusform>Proposer de publier %1 obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 obligation(s)</source>
        <translation>
            <numerusform>Publier %1 obligation</numerusform>
            <numerusform>Publier %1 obligations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 obligation(s) are new or have changed; together they ask for %2 instruments.</source>
        <translation>
            <numerusform>%1 obligation est nouvelle ou a changé&#xa0;; elle exige %2 droits d&apos;émission.</numerusform>
            <numerusform>%1 obligations sont nouvelles ou ont changé&#xa0;; ensemble, elles exigent %2 droits d&apos;émission.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 to publish waits for a decision.</source>
        <translation>La proposition %1 de publier attend une décision.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Obligations and other terms</source>
        <translation>Obligations et autres conditions</translation>
    </message>
</context>
<context>
    <name>citss::CompliancePage</name>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Event:</source>
        <translation>Événement&#xa0;:</translation>
    </message>
    <message>
        <source>Compliance event</source>
        <translation>Événement de conformité</translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation>Étapes de l&apos;événement</translation>
    </message>
    <message>
        <source>Open an event…</source>
        <translation>Ouvrir un événement…</translation>
    </message>
    <message>
        <source>Close the event…</source>
        <translation>Fermer l&apos;événement…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>citss::CompliancePreview</name>
    <message>
        <source>Make a preview</source>
        <translation>Faire une prévisualisation</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>The event is closed.</source>
        <translation>L&apos;événement est fermé.</translation>
    </message>
    <message>
        <source>Publish the obligations first; then it can be previewed what they would retire.</source>
        <translation>Publiez d&apos;abord les obligations&#xa0;; il sera ensuite possible de prévisualiser ce qu&apos;elles retireraient.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Prévisualisation&#xa0;:</translation>
    </message>
    <message>
        <source>There is no preview of this event yet.
It shows what every entity would retire, down to serial numbers, and why. It changes nothing.</source>
        <translation>Il n&apos;y a pas encore de prévisualisation de cet événement.
Elle montre ce que chaque entité retirerait, jusqu&apos;aux numéros de série, et pourquoi. Elle ne modifie rien.</translation>
    </message>
    <message>
        <source>Preview %1 is made, entry %2 of the journal; nothing has moved.</source>
        <translation>La prévisualisation %1 est faite, inscription %2 du journal&#xa0;; rien n&apos;a été déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entity(ies) would surrender: %2 instruments retired, %3 missing.</source>
        <translation>
            <numerusform>%1 entité remettrait&#xa0;: %2 droits d&apos;émission retirés, %3 manquants.</numerusform>
            <numerusform>%1 entités remettraient&#xa0;: %2 droits d&apos;émission retirés, %3 manquants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ComplianceReadiness</name>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>Publish the obligations first; then every entity&apos;s position can be seen here, long before the deadline.</source>
        <translation>Publiez d&apos;abord les obligations&#xa0;; la situation de chaque entité se voit alors ici, bien avant l&apos;échéance.</translation>
    </message>
    <message>
        <source>The event has been run; what was retired is under Result.</source>
        <translation>L&apos;événement a été exécuté&#xa0;; ce qui a été retiré est sous Résultat.</translation>
    </message>
    <message>
        <source>The positions cannot be told now:</source>
        <translation>Les situations ne peuvent pas être données maintenant&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The first %n entity(ies)</source>
        <translation>
            <numerusform>%n première entité</numerusform>
            <numerusform>Les %n premières entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is being rehearsed…</source>
        <translation>L&apos;événement est en cours de répétition…</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Échéance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No entity has an obligation at this event.</source>
        <translation>Aucune entité n&apos;a d&apos;obligation à cet événement.</translation>
    </message>
    <message>
        <source>Every entity has what it needs.</source>
        <translation>Chaque entité a ce qu&apos;il lui faut.</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) would be short, by %1 instruments in all.</source>
        <translation>
            <numerusform>%n entité serait à court, de %1 droits d&apos;émission en tout.</numerusform>
            <numerusform>%n entités seraient à court, de %1 droits d&apos;émission en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only who would be short</source>
        <translation>Seulement qui serait à court</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Répéter de nouveau</translation>
    </message>
    <message>
        <source>Plans the event once more, as things are now. Nothing is kept.</source>
        <translation>Planifie l&apos;événement de nouveau, selon la situation actuelle. Rien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Positions of the entities</source>
        <translation>Situations des entités</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceResult</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nothing has been surrendered at this event yet.</source>
        <translation>Rien n&apos;a encore été remis à cet événement.</translation>
    </message>
    <message>
        <source>Obligations: %1. Retired: %2 (%3 allowances, %4 offset credits). Short: %5.</source>
        <translation>Obligations&#xa0;: %1. Retirés&#xa0;: %2 (unités d&apos;émission&#xa0;: %3, crédits compensatoires&#xa0;: %4). Défaut de couverture&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Surrenders and late obligations</source>
        <translation>Remises et obligations de retard</translation>
    </message>
    <message>
        <source>What was surrendered at this event has been reversed.</source>
        <translation>Ce qui a été remis à cet événement a été contre-passé.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceReversal</name>
    <message>
        <source>Propose the reversal</source>
        <translation>Proposer la contre-passation</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Contre-passer</translation>
    </message>
    <message numerus="yes">
        <source>Propose to return %1 instrument(s)</source>
        <translation>
            <numerusform>Proposer de rendre %1 droit d&apos;émission</numerusform>
            <numerusform>Proposer de rendre %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %1 instrument(s)</source>
        <translation>
            <numerusform>Rendre %1 droit d&apos;émission</numerusform>
            <numerusform>Rendre %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The surrenders of %1 entity(ies) would be taken back: %2 instruments return to their accounts with the same serial numbers.</source>
        <translation>
            <numerusform>Les remises de %1 entité seraient annulées&#xa0;: %2 droits d&apos;émission retournent à leurs comptes avec les mêmes numéros de série.</numerusform>
            <numerusform>Les remises de %1 entités seraient annulées&#xa0;: %2 droits d&apos;émission retournent à leurs comptes avec les mêmes numéros de série.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>The event is closed: its surrenders can no longer be reversed.</source>
        <translation>L&apos;événement est fermé&#xa0;: ses remises ne peuvent plus être contre-passées.</translation>
    </message>
    <message>
        <source>Proposal %1 to reverse waits for a decision.</source>
        <translation>La proposition %1 de contre-passer attend une décision.</translation>
    </message>
    <message>
        <source>Say why the surrender is reversed; the reason stays with the record.</source>
        <translation>Dites pourquoi la remise est contre-passée&#xa0;; le motif reste joint à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Your role may not propose a reversal.</source>
        <translation>Votre rôle ne permet pas de proposer une contre-passation.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceStep</name>
    <message>
        <source>There is no compliance event yet. Open one to begin.</source>
        <translation>Il n&apos;y a pas encore d&apos;événement de conformité. Ouvrez-en un pour commencer.</translation>
    </message>
    <message>
        <source>Next: another person approves or denies proposal %1.</source>
        <translation>Ensuite&#xa0;: une autre personne approuve ou refuse la proposition %1.</translation>
    </message>
    <message>
        <source>Next: look through the preview, then propose the surrender.</source>
        <translation>Ensuite&#xa0;: parcourir la prévisualisation, puis proposer la remise.</translation>
    </message>
    <message>
        <source>The deadline has passed. Next: make a preview, then propose the surrender.</source>
        <translation>La date limite est passée. Ensuite&#xa0;: faire une prévisualisation, puis proposer la remise.</translation>
    </message>
    <message>
        <source>Next: you approve or deny proposal %1.</source>
        <translation>Ensuite&#xa0;: vous approuvez ou refusez la proposition %1.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceSurrender</name>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Allowances to retire</source>
        <translation>Unités d&apos;émission à retirer</translation>
    </message>
    <message>
        <source>Offset credits to retire</source>
        <translation>Crédits compensatoires à retirer</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Défaut de couverture</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>État après</translation>
    </message>
    <message>
        <source>Propose the surrender</source>
        <translation>Proposer la remise</translation>
    </message>
    <message>
        <source>Run the surrender</source>
        <translation>Exécuter la remise</translation>
    </message>
    <message numerus="yes">
        <source>Propose to retire %1 instrument(s)</source>
        <translation>
            <numerusform>Proposer de retirer %1 droit d&apos;émission</numerusform>
            <numerusform>Proposer de retirer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %1 instrument(s)</source>
        <translation>
            <numerusform>Retirer %1 droit d&apos;émission</numerusform>
            <numerusform>Retirer %1 droits d&apos;émission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entity(ies) would surrender: %2 instruments retired, %3 missing.</source>
        <translation>
            <numerusform>%1 entité remettrait&#xa0;: %2 droits d&apos;émission retirés, %3 manquants.</numerusform>
            <numerusform>%1 entités remettraient&#xa0;: %2 droits d&apos;émission retirés, %3 manquants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late obligations of %1 instrument(s) would follow.</source>
        <translation>
            <numerusform>Des obligations de retard de %1 droit d&apos;émission suivraient.</numerusform>
            <numerusform>Des obligations de retard de %1 droits d&apos;émission suivraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entity(ies) would be left out, listed below.</source>
        <translation>
            <numerusform>%1 entité serait laissée de côté, indiquée ci-dessous.</numerusform>
            <numerusform>%1 entités seraient laissées de côté, énumérées ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>Make a preview first; the surrender retires what a preview planned.</source>
        <translation>Faites d&apos;abord une prévisualisation&#xa0;; la remise retire ce qu&apos;une prévisualisation a planifié.</translation>
    </message>
    <message>
        <source>Proposal %1 to surrender waits for a decision.</source>
        <translation>La proposition %1 de remettre attend une décision.</translation>
    </message>
    <message>
        <source>Surrender</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Preview %1 of %2</source>
        <translation>Prévisualisation %1 du %2</translation>
    </message>
    <message>
        <source>Nothing is retired before another person approves it, in the role: %1.</source>
        <translation>Rien n&apos;est retiré avant qu&apos;une autre personne ne l&apos;approuve, dans le rôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Aller à la décision</translation>
    </message>
    <message>
        <source>What would be retired, by entity</source>
        <translation>Ce qui serait retiré, par entité</translation>
    </message>
    <message>
        <source>All of this preview has been surrendered; what was retired is under Result. After a correction, make a new preview.</source>
        <translation>Toute cette prévisualisation a été remise&#xa0;; ce qui a été retiré se trouve sous Résultat. Après une correction, faites une nouvelle prévisualisation.</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceWhatIf</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Choisissez d&apos;abord un événement.</translation>
    </message>
    <message>
        <source>Publish the obligations first; then other assumptions can be tried on them.</source>
        <translation>Publiez d&apos;abord les obligations&#xa0;; d&apos;autres hypothèses peuvent alors y être essayées.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>The draft &quot;%1&quot; will be gone from this computer.</source>
        <translation>Le brouillon «&#xa0;%1&#xa0;» disparaîtra de cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing here touches the registry: it is rehearsed and forgotten. Drafts stay on this computer.</source>
        <translation>Rien ici ne touche au registre&#xa0;: tout est répété puis oublié. Les brouillons restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This event has been run: choose other rules to replay it under them.</source>
        <translation>Cet événement a été exécuté&#xa0;: choisissez d&apos;autres règles pour le rejouer selon elles.</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Nom du brouillon</translation>
    </message>
    <message>
        <source>Name it to keep it</source>
        <translation>Nommez-le pour le conserver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>See what would follow</source>
        <translation>Voir ce qui s&apos;ensuivrait</translation>
    </message>
    <message>
        <source>Suppositions</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s&apos;ensuit</translation>
    </message>
</context>
<context>
    <name>citss::ComplianceWhy</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Droit d&apos;émission</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Left to meet</source>
        <translation>Restant à couvrir</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose an entity to see every line of its surrender, and why.</source>
        <translation>Choisissez une entité pour voir chaque ligne de sa remise, et pourquoi.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The lines cannot be told now:</source>
        <translation>Les lignes ne peuvent pas être indiquées maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Something has changed since the preview: these lines are as of now. Preview again before you propose.</source>
        <translation>Quelque chose a changé depuis la prévisualisation&#xa0;: ces lignes sont celles de maintenant. Prévisualisez de nouveau avant de proposer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s); export the surrender lines to see all.</source>
        <translation>
            <numerusform>La première ligne (%n)&#xa0;; exportez les lignes de remise pour tout voir.</numerusform>
            <numerusform>Les %n premières lignes&#xa0;; exportez les lignes de remise pour tout voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is retired for this entity.</source>
        <translation>Rien n&apos;est retiré pour cette entité.</translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n line(s)</source>
        <translation>
            <numerusform>Planifié&#xa0;: %n ligne</numerusform>
            <numerusform>Planifié&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retired: %n line(s)</source>
        <translation>
            <numerusform>Retiré&#xa0;: %n ligne</numerusform>
            <numerusform>Retiré&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Lignes (%1)</translation>
    </message>
    <message>
        <source>Left (%1)</source>
        <translation>Restant (%1)</translation>
    </message>
    <message>
        <source>Limits (%1)</source>
        <translation>Limites (%1)</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Loi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of the surrender</source>
        <translation>Lignes de la remise</translation>
    </message>
    <message>
        <source>What stays in the account</source>
        <translation>Ce qui reste dans le compte</translation>
    </message>
    <message>
        <source>Parts of the surrender</source>
        <translation>Parties de la remise</translation>
    </message>
</context>
<context>
    <name>citss::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>citss::DeadlineList</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Deadlines of the next 30 days: %1</source>
        <translation>Échéances des 30 prochains jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deadlines of the next 30 days: %1; overdue: %2</source>
        <translation>Échéances des 30 prochains jours&#xa0;: %1&#xa0;; en retard&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 30 days. Deadlines of compliance events, of late and side obligations, and the expiry of proposals would stand here.</source>
        <translation>Rien n&apos;échoit dans les 30 prochains jours. Les échéances des événements de conformité, des obligations de retard et accessoires, et l&apos;expiration des propositions se trouveraient ici.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
</context>
<context>
    <name>citss::Desktop</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Préparation de la démonstration…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>The registry cannot be opened</source>
        <translation>Le registre ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>citss::DesktopOptions</name>
    <message>
        <source>Desktop registry for cap-and-trade programmes. Without a file it opens a demo.</source>
        <translation>Registre de bureau pour les programmes de plafonnement et d&apos;échange. Sans fichier, il ouvre une démonstration.</translation>
    </message>
    <message>
        <source>Start in this language: en or fr.</source>
        <translation>Démarrer dans cette langue&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Use the dark appearance.</source>
        <translation>Utiliser l&apos;apparence sombre.</translation>
    </message>
    <message>
        <source>A registry or a snapshot.</source>
        <translation>Un registre ou un instantané.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[fichier]</translation>
    </message>
    <message>
        <source>The language is en or fr.</source>
        <translation>La langue est en ou fr.</translation>
    </message>
    <message>
        <source>The size is like 1366x768.</source>
        <translation>La taille s&apos;écrit comme 1366x768.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
</context>
<context>
    <name>citss::DifferenceTable</name>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Ils disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n place(s).</source>
        <translation>
            <numerusform>Ils diffèrent à %n endroit.</numerusform>
            <numerusform>Ils diffèrent à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a difference to read it in full.</source>
        <translation>Choisissez une différence pour la lire en entier.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Loi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>citss::DocumentEditor</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large: %1</source>
        <translation>Le fichier est trop grand&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2</source>
        <translation>%1 octets, SHA-256 %2</translation>
    </message>
    <message>
        <source>The file has been changed since the draft was made; choose it again: %1</source>
        <translation>Le fichier a changé depuis le brouillon&#xa0;; choisissez-le de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>citss::DocumentsPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>These are not the bytes that were attached: their hash differs.</source>
        <translation>Ce ne sont pas les octets qui ont été joints&#xa0;: leur empreinte diffère.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Unchanged since it was attached: its hash is %1.</source>
        <translation>Inchangé depuis qu&apos;il a été joint&#xa0;: son empreinte est %1.</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Choisissez d&apos;abord un document.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Compare with its hash</source>
        <translation>Comparer avec son empreinte</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <translation>Documents de %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>citss::DraftsPanel</name>
    <message numerus="yes">
        <source>%n draft(s) not sent</source>
        <translation>
            <numerusform>%n brouillon non envoyé</numerusform>
            <numerusform>%n brouillons non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <translation>%1, laissé le %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open the draft: %1</source>
        <translation>Ouvrir le brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>This program has no such form.</source>
        <translation>Ce programme n&apos;a pas un tel formulaire.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard the draft: %1</source>
        <translation>Supprimer le brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>A draft of %1 cannot be read. Its file is kept: %2</source>
        <translation>Un brouillon du %1 ne peut pas être lu. Son fichier est conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>What was entered in “%1” is lost then.</source>
        <translation>La saisie dans «&#xa0;%1&#xa0;» sera alors perdue.</translation>
    </message>
</context>
<context>
    <name>citss::EntityCompliance</name>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compliance of the entity</source>
        <translation>Conformité de l&apos;entité</translation>
    </message>
</context>
<context>
    <name>citss::EntityPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no such entity at this moment.</source>
        <translation>Cette entité n&apos;existe pas à ce moment.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 depuis le %2.</translation>
    </message>
    <message>
        <source>%1 since %2, by %3.</source>
        <translation>%1 depuis le %2, par %3.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>It has no account: it can hold nothing and meet no obligation.</source>
        <translation>Elle n&apos;a aucun compte&#xa0;: elle ne peut rien détenir ni remplir aucune obligation.</translation>
    </message>
    <message>
        <source>Account %1: %2.</source>
        <translation>Compte %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It would be short by %1 instruments at %2.</source>
        <translation>Il lui manquerait %1 instruments à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is due within %n day(s): %2.</source>
        <translation>
            <numerusform>%1 est dû dans %n jour&#xa0;: %2.</numerusform>
            <numerusform>%1 est dû dans %n jours&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side obligations are open: %1 instruments.</source>
        <translation>Des obligations annexes sont ouvertes&#xa0;: %1 instruments.</translation>
    </message>
    <message>
        <source>The deadline of %1 has passed; its surrender is still to come.</source>
        <translation>L&apos;échéance de %1 est passée&#xa0;; sa remise reste à faire.</translation>
    </message>
</context>
<context>
    <name>citss::EntityReadiness</name>
    <message>
        <source>At no open event does this entity owe anything.</source>
        <translation>Cette entité ne doit rien à aucun événement ouvert.</translation>
    </message>
    <message>
        <source>Only those who may preview surrenders see where the entity would stand.</source>
        <translation>Seules les personnes qui peuvent prévisualiser les remises voient où en serait l&apos;entité.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The event is being rehearsed…</source>
        <translation>L&apos;événement est en cours de répétition…</translation>
    </message>
    <message>
        <source>%1: owes %2, has %3 that count, is short by %4.</source>
        <translation>%1&#xa0;: doit %2, en a %3 qui comptent, il en manque %4.</translation>
    </message>
    <message>
        <source>%1: owes %2, has %3 that count: enough.</source>
        <translation>%1&#xa0;: doit %2, en a %3 qui comptent&#xa0;: c&apos;est assez.</translation>
    </message>
    <message>
        <source>Compliance event</source>
        <translation>Événement de conformité</translation>
    </message>
</context>
<context>
    <name>citss::EntryPanel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The registry itself</source>
        <translation>Le registre lui-même</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et encore %n ligne</numerusform>
            <numerusform>et encore %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Choisissez une inscription pour tout voir.</translation>
    </message>
    <message>
        <source>There is no such entry at the moment shown.</source>
        <translation>Cette inscription n&apos;existe pas au moment affiché.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Not shown: they are too many, or about what your role does not see.</source>
        <translation>Non montrés&#xa0;: ils sont trop nombreux, ou concernent ce que votre rôle ne voit pas.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Empreinte de l&apos;inscription précédente</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L&apos;inscription choisie</translation>
    </message>
</context>
<context>
    <name>citss::EventNotices</name>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l&apos;événement</translation>
    </message>
    <message>
        <source>Open the event %1</source>
        <translation>Ouvrir l&apos;événement %1</translation>
    </message>
</context>
<context>
    <name>citss::ExplainDialog</name>
    <message>
        <source>Explain this number</source>
        <translation>Expliquer ce nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Quelles lignes afficher</translation>
    </message>
    <message>
        <source>Its entries are no longer kept.</source>
        <translation>Les lignes qui le composent ne sont plus conservées.</translation>
    </message>
    <message>
        <source>✓ These entries come to %1: the figure.</source>
        <translation>✓ La somme de ces lignes est %1&#xa0;: c&apos;est bien le nombre.</translation>
    </message>
    <message>
        <source>The entries that you may see come to %1 of %2; the rest belongs to others.</source>
        <translation>La somme des lignes que vous pouvez voir est %1 sur %2&#xa0;; le reste appartient à d&apos;autres.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
</context>
<context>
    <name>citss::FieldNote</name>
    <message>
        <source>One number.</source>
        <translation>Un seul numéro.</translation>
    </message>
    <message>
        <source>%1 numbers, from %2 to %3.</source>
        <translation>%1 numéros, de %2 à %3.</translation>
    </message>
    <message>
        <source>The ends are reversed: %1 comes after %2.</source>
        <translation>Les bornes sont inversées&#xa0;: %1 vient après %2.</translation>
    </message>
    <message>
        <source>Serial numbers begin at 1.</source>
        <translation>Les numéros de série commencent à 1.</translation>
    </message>
    <message>
        <source>Serial numbers have at most twelve digits.</source>
        <translation>Les numéros de série ont au plus douze chiffres.</translation>
    </message>
    <message>
        <source>%1, a day in the time zone of the jurisdiction.</source>
        <translation>%1, jour dans le fuseau horaire de l&apos;administration.</translation>
    </message>
    <message>
        <source>%1 on this computer’s clock.</source>
        <translation>%1 à l’horloge de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>citss::FilterHeader</name>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>Filter on %1</source>
        <translation>Filtrer sur %1</translation>
    </message>
</context>
<context>
    <name>citss::FilterText</name>
    <message>
        <source>A number is expected here, or a range: 10..20, the smaller first.</source>
        <translation>Un nombre est attendu ici, ou un intervalle&#xa0;: 10..20, le plus petit d&apos;abord.</translation>
    </message>
    <message>
        <source>A day is expected here, or a range: 2026-01-15..2026-03-31, the earlier first.</source>
        <translation>Un jour est attendu ici, ou un intervalle&#xa0;: 2026-01-15..2026-03-31, le plus ancien d&apos;abord.</translation>
    </message>
    <message>
        <source>This range ends before it begins: the smaller goes first.</source>
        <translation>Cet intervalle finit avant de commencer&#xa0;: le plus petit d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>citss::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>citss::FoundList</name>
    <message>
        <source>There is no “%1” that you may see. Did you mean one of these?</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;» que vous puissiez voir. Vouliez-vous dire l&apos;un de ceux-ci&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n record(s)</source>
        <translation>
            <numerusform>%n dossier trouvé</numerusform>
            <numerusform>%n dossiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose with the arrow keys, open with Enter.</source>
        <translation>Choisissez avec les flèches, ouvrez avec Entrée.</translation>
    </message>
    <message>
        <source>Show all in the list “%1”</source>
        <translation>Tout montrer dans la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 reads as a serial number, but no such number has been issued, or it is nowhere where you may look.</source>
        <translation>%1 se lit comme un numéro de série, mais ce numéro n&apos;a pas été délivré, ou n&apos;est nulle part où vous puissiez regarder.</translation>
    </message>
    <message>
        <source>%1 reads as an account number, but there is no such account that you may see.</source>
        <translation>%1 se lit comme un numéro de compte, mais il n&apos;y a pas de tel compte que vous puissiez voir.</translation>
    </message>
    <message>
        <source>%1 reads as an entity ID, but there is no such entity that you may see.</source>
        <translation>%1 se lit comme un identifiant d&apos;entité, mais il n&apos;y a pas de telle entité que vous puissiez voir.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien n&apos;a été trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>citss::GroupBar</name>
    <message>
        <source>◂ Back to the groups</source>
        <translation>◂ Retour aux groupes</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
</context>
<context>
    <name>citss::HelpWindow</name>
    <message>
        <source>Nothing says “%1”.</source>
        <translation>Rien ne dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
</context>
<context>
    <name>citss::HoldingsChart</name>
    <message>
        <source>Holdings by kind and vintage</source>
        <translation>Avoirs par type et millésime</translation>
    </message>
    <message>
        <source>No vintage</source>
        <translation>Sans millésime</translation>
    </message>
    <message>
        <source>Owed and retired, by event</source>
        <translation>Dû et retiré, par événement</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>citss::HomePage</name>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Chosen task</source>
        <translation>Tâche choisie</translation>
    </message>
    <message>
        <source>Beside the tasks</source>
        <translation>À côté des tâches</translation>
    </message>
</context>
<context>
    <name>citss::JournalPage</name>
    <message>
        <source>A date is expected: 2026-01-31.</source>
        <translation>Une date est attendue&#xa0;: 2026-01-31.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Cancelled; the chain was recomputed up to entry %1.</source>
        <translation>Annulé&#xa0;; la chaîne a été recalculée jusqu&apos;à l&apos;inscription %1.</translation>
    </message>
    <message>
        <source>✓ Verified up to entry %1, nothing wrong.</source>
        <translation>✓ Vérifié jusqu&apos;à l&apos;inscription %1, rien d&apos;anormal.</translation>
    </message>
    <message>
        <source>✕ Something is wrong:</source>
        <translation>✕ Quelque chose ne va pas&#xa0;:</translation>
    </message>
    <message>
        <source>Looked at: %1.</source>
        <translation>Examiné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Record: WA1001</source>
        <translation>Dossier&#xa0;: WA1001</translation>
    </message>
    <message>
        <source>Entries about a record</source>
        <translation>Inscriptions sur un dossier</translation>
    </message>
    <message>
        <source>The identifier of an entity, account, facility, event or person</source>
        <translation>L&apos;identifiant d&apos;une entité, d&apos;un compte, d&apos;un établissement, d&apos;un événement ou d&apos;une personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Entries by a person</source>
        <translation>Inscriptions d&apos;une personne</translation>
    </message>
    <message>
        <source>Entries of a kind</source>
        <translation>Inscriptions d&apos;un genre</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>Du (date)</translation>
    </message>
    <message>
        <source>Entries from a date on</source>
        <translation>Inscriptions à partir d&apos;une date</translation>
    </message>
    <message>
        <source>To (date)</source>
        <translation>Au (date)</translation>
    </message>
    <message>
        <source>Entries up to a date</source>
        <translation>Inscriptions jusqu&apos;à une date</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Recompute the chain and look at everything that follows from it.</source>
        <translation>Recalculer la chaîne et examiner tout ce qui en découle.</translation>
    </message>
</context>
<context>
    <name>citss::LettersPanel</name>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier pour les lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1.</source>
        <translation>
            <numerusform>%n lettre est dans %1.</numerusform>
            <numerusform>%n lettres sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) got none, for no plan can be made: %1.</source>
        <translation>
            <numerusform>%n entité n&apos;en a reçu aucune, faute de plan&#xa0;: %1.</numerusform>
            <numerusform>%n entités n&apos;en ont reçu aucune, faute de plan&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Choose an entity first.</source>
        <translation>Choisissez d&apos;abord une entité.</translation>
    </message>
    <message>
        <source>Writes the position of %1 as PDF.</source>
        <translation>Écrit la situation de %1 en PDF.</translation>
    </message>
    <message>
        <source>Writes a PDF for each entity with an obligation.</source>
        <translation>Écrit un PDF pour chaque entité qui a une obligation.</translation>
    </message>
    <message>
        <source>Letters in:</source>
        <translation>Lettres en&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettre…</translation>
    </message>
    <message>
        <source>Letters to all…</source>
        <translation>Lettres à tous…</translation>
    </message>
</context>
<context>
    <name>citss::LineEditor</name>
    <message>
        <source>YYYY-MM-DD HH:MM UTC</source>
        <translation>AAAA-MM-JJ HH:MM UTC</translation>
    </message>
</context>
<context>
    <name>citss::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one more, or type part of it</source>
        <translation>Choisir un élément de plus, ou en saisir une partie</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>citss::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Nothing you were doing is lost. %1 can go on.</source>
        <translation>Rien de ce que vous faisiez n&apos;est perdu. %1 peut continuer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
</context>
<context>
    <name>citss::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>A form is open. What you typed is kept as a draft and is offered the next time you open the form.</source>
        <translation>Un formulaire est ouvert. Ce que vous avez tapé est gardé comme brouillon et vous sera proposé à la prochaine ouverture du formulaire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>citss::MomentBanner</name>
    <message>
        <source>an unknown person</source>
        <translation>une personne inconnue</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be changed here.</source>
        <translation>Vous consultez le passé&#xa0;: %1. Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Snapshot, read-only. Exported by %1 on %2; it ends with entry %3 of the journal. Its signature holds.</source>
        <translation>Instantané, en lecture seule. Exporté par %1 le %2&#xa0;; il se termine à l’inscription %3 du journal. Sa signature est valable.</translation>
    </message>
</context>
<context>
    <name>citss::MomentButton</name>
    <message>
        <source>As of: %1  ▾</source>
        <translation>En date de&#xa0;: %1  ▾</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>En date de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the registry as it was at a past moment</source>
        <translation>Afficher le registre tel qu&apos;il était à un moment passé</translation>
    </message>
</context>
<context>
    <name>citss::MomentChoice</name>
    <message>
        <source>entry %1</source>
        <translation>inscription %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>From the founding on %1 to now, %2.</source>
        <translation>De la fondation, le %1, à maintenant, le %2.</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Nous sommes le %1.</translation>
    </message>
    <message>
        <source>Show a past moment</source>
        <translation>Afficher un moment passé</translation>
    </message>
    <message>
        <source>The number of a journal entry, or a date and time in UTC. Every page then shows what the registry held at that moment.</source>
        <translation>Le numéro d&apos;une inscription du journal, ou une date et une heure en UTC. Chaque page montre alors ce que le registre contenait à ce moment.</translation>
    </message>
    <message>
        <source>%1, or YYYY-MM-DD HH:MM</source>
        <translation>%1, ou AAAA-MM-JJ HH:MM</translation>
    </message>
    <message>
        <source>Journal entry, or date and time</source>
        <translation>Inscription du journal, ou date et heure</translation>
    </message>
    <message>
        <source>Day to show</source>
        <translation>Jour à montrer</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Time of day, UTC</source>
        <translation>Heure du jour, UTC</translation>
    </message>
    <message>
        <source>This is neither an entry&apos;s number nor a date and time.</source>
        <translation>Ce n&apos;est ni le numéro d&apos;une inscription ni une date et une heure.</translation>
    </message>
    <message>
        <source>Show this moment</source>
        <translation>Afficher ce moment</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
</context>
<context>
    <name>citss::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>citss::NumberEditor</name>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>citss::Outcome</name>
    <message>
        <source>This had been done before, as entry %1 of the journal.</source>
        <translation>Cela avait déjà été fait, à l&apos;inscription %1 du journal.</translation>
    </message>
    <message>
        <source>Done. It is entry %1 of the journal.</source>
        <translation>C&apos;est fait. C&apos;est l&apos;inscription %1 du journal.</translation>
    </message>
    <message>
        <source>Recorded as entry %1 of the journal. Proposal %2 takes effect once another person has approved it.</source>
        <translation>Inscrit comme entrée %1 du journal. La proposition %2 prendra effet quand une autre personne l&apos;aura approuvée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>citss::PickEditor</name>
    <message>
        <source>Identifier or part of the name</source>
        <translation>Identifiant ou partie du nom</translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>une entité</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>un établissement</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>un numéro de série</translation>
    </message>
    <message>
        <source>a compliance event</source>
        <translation>un événement de conformité</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>une proposition</translation>
    </message>
    <message>
        <source>an entry of the journal</source>
        <translation>une écriture du journal</translation>
    </message>
    <message>
        <source>a preview</source>
        <translation>un aperçu</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>un traitement</translation>
    </message>
    <message>
        <source>a retirement</source>
        <translation>un retrait</translation>
    </message>
    <message>
        <source>a hold</source>
        <translation>un blocage</translation>
    </message>
    <message>
        <source>an issuance</source>
        <translation>une délivrance</translation>
    </message>
    <message>
        <source>a jurisdiction</source>
        <translation>une administration</translation>
    </message>
    <message>
        <source>a rule pack</source>
        <translation>un jeu de règles</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 est %2&#xa0;; ce champ attend %3.</translation>
    </message>
    <message>
        <source>Choose, or type part of it</source>
        <translation>Choisir, ou saisir une partie</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the list (arrow down)</source>
        <translation>Afficher la liste (flèche vers le bas)</translation>
    </message>
    <message>
        <source>a kind of instrument</source>
        <translation>une sorte de droit d&apos;émission</translation>
    </message>
    <message>
        <source>a rule set</source>
        <translation>un jeu de règles</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>une monnaie</translation>
    </message>
    <message>
        <source>a limit</source>
        <translation>une limite</translation>
    </message>
    <message>
        <source>a vintage</source>
        <translation>un millésime</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>un projet</translation>
    </message>
    <message>
        <source>a side obligation</source>
        <translation>une obligation annexe</translation>
    </message>
    <message>
        <source>a data year</source>
        <translation>une année de données</translation>
    </message>
    <message>
        <source>a version of a rule pack</source>
        <translation>une version d&apos;un recueil de règles</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
</context>
<context>
    <name>citss::Picker</name>
    <message>
        <source>%1 (state: %2)</source>
        <translation>%1 (état&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Perhaps you mean: %1.</source>
        <translation>Vous pensez peut-être à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in the registry so far.</source>
        <translation>Pas encore dans le registre.</translation>
    </message>
    <message>
        <source>Nothing here has this identifier or name.</source>
        <translation>Rien ici ne porte cet identifiant ou ce nom.</translation>
    </message>
</context>
<context>
    <name>citss::Picture</name>
    <message>
        <source>There is no page &quot;%1&quot;, or this person may not open it. They may open: %2.</source>
        <translation>Il n&apos;y a pas de page «&#xa0;%1&#xa0;», ou cette personne ne peut pas l&apos;ouvrir. Elle peut ouvrir&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>citss::Pictures</name>
    <message>
        <source>This never came to rest: %1</source>
        <translation>Ceci ne s&apos;est jamais stabilisé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>citss::ProblemList</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>citss::ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l&apos;exécution</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelling; nothing of it remains.</source>
        <translation>Annulation en cours&#xa0;; il n&apos;en restera rien.</translation>
    </message>
</context>
<context>
    <name>citss::ProposalPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Choose a proposal to see what it asks and what it would change.</source>
        <translation>Choisissez une proposition pour voir ce qu&apos;elle demande et ce qu&apos;elle modifierait.</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Proposition %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Request revisions</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
    <message>
        <source>Comment (required; it stays with the decision)</source>
        <translation>Commentaire (obligatoire&#xa0;; il reste joint à la décision)</translation>
    </message>
    <message>
        <source>You proposed this; another person must decide it, in the role: %1.</source>
        <translation>C&apos;est votre proposition&#xa0;; une autre personne doit en décider, dans le rôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another person decides this, in the role: %1.</source>
        <translation>Une autre personne en décide, dans le rôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Work as another person…</source>
        <translation>Travailler comme une autre personne…</translation>
    </message>
</context>
<context>
    <name>citss::ProposalText</name>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
</context>
<context>
    <name>citss::RecordHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>citss::RecordPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one row to see all of it.</source>
        <translation>Choisissez une seule ligne pour la voir en entier.</translation>
    </message>
</context>
<context>
    <name>citss::RegistryLink</name>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>Un instantané est en lecture seule.</translation>
    </message>
    <message>
        <source>The past cannot be changed; go back to now first.</source>
        <translation>Le passé ne peut pas être modifié&#xa0;; revenez d&apos;abord au présent.</translation>
    </message>
</context>
<context>
    <name>citss::RowActs</name>
    <message>
        <source>This record is no longer open to it.</source>
        <translation>Ce dossier n’y est plus ouvert.</translation>
    </message>
    <message>
        <source>Choose one row only.</source>
        <translation>Choisissez une seule ligne.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Choose blocks of one series whose serial numbers follow each other.</source>
        <translation>Choisissez des blocs d’une même série dont les numéros se suivent.</translation>
    </message>
    <message>
        <source>Choose rows of one account only.</source>
        <translation>Choisissez les lignes d’un seul compte.</translation>
    </message>
</context>
<context>
    <name>citss::RowListFooter</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as a table (Ctrl+C)</source>
        <translation>Copie les lignes choisies, ou toutes, sous forme de tableau (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes all rows to a file</source>
        <translation>Écrit toutes les lignes dans un fichier</translation>
    </message>
</context>
<context>
    <name>citss::RulePackAdoption</name>
    <message>
        <source>Choose a rule pack.</source>
        <translation>Choisissez un recueil de règles.</translation>
    </message>
    <message>
        <source>%1 has been adopted; what was adopted is never edited. A change is a new version: read its file, look at what differs, and propose it.</source>
        <translation>%1 a été adopté&#xa0;; ce qui a été adopté n&apos;est jamais modifié. Un changement est une nouvelle version&#xa0;: lisez son fichier, regardez ce qui diffère et proposez-la.</translation>
    </message>
    <message>
        <source>No version of %1 has been adopted yet. One person proposes it, a second approves; from then on events may be opened under it.</source>
        <translation>Aucune version de %1 n&apos;a encore été adoptée. Une personne la propose, une seconde l&apos;approuve&#xa0;; dès lors, des événements peuvent être ouverts selon elle.</translation>
    </message>
    <message>
        <source>Version %1 has been adopted already: a changed pack needs a higher version. Below is what would differ.</source>
        <translation>La version %1 a déjà été adoptée&#xa0;: un recueil modifié exige une version supérieure. Voici ce qui différerait.</translation>
    </message>
    <message>
        <source>Version %1 would take the place of version %2 for events that are opened from then on; events that are open keep their rules. Below is what differs.</source>
        <translation>La version %1 remplacerait la version %2 pour les événements ouverts dès lors&#xa0;; les événements déjà ouverts gardent leurs règles. Voici ce qui diffère.</translation>
    </message>
    <message>
        <source>This version has been adopted already.</source>
        <translation>Cette version a déjà été adoptée.</translation>
    </message>
    <message>
        <source>Read a rule pack</source>
        <translation>Lire un recueil de règles</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Recueils de règles (*.json)</translation>
    </message>
    <message>
        <source>Adopt this pack…</source>
        <translation>Adopter ce recueil…</translation>
    </message>
    <message>
        <source>Read a pack from a file…</source>
        <translation>Lire un recueil dans un fichier…</translation>
    </message>
    <message>
        <source>A pack in JSON; it may extend those that ship.</source>
        <translation>Un recueil en JSON&#xa0;; il peut étendre ceux qui sont fournis.</translation>
    </message>
</context>
<context>
    <name>citss::RulePackComparison</name>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1 (adopté)</translation>
    </message>
    <message>
        <source>%1 (ships)</source>
        <translation>%1 (fourni)</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <translation>%1 (fichier)</translation>
    </message>
    <message>
        <source>Choose what is to be compared.</source>
        <translation>Choisissez ce qui est à comparer.</translation>
    </message>
    <message>
        <source>Choose two rule packs, or two rule sets.</source>
        <translation>Choisissez deux recueils de règles, ou deux jeux de règles.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>First rule pack or rule set</source>
        <translation>Premier recueil ou jeu de règles</translation>
    </message>
    <message>
        <source>Second rule pack or rule set</source>
        <translation>Second recueil ou jeu de règles</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les intervertir</translation>
    </message>
</context>
<context>
    <name>citss::RulePackExamples</name>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échoué</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– omis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu&apos;il montre</translation>
    </message>
    <message>
        <source>The examples are being run…</source>
        <translation>Les exemples sont en cours d&apos;exécution…</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped. Each was run by the engine under the rules of this version.</source>
        <translation>%1 réussis, %2 échoués, %3 omis. Chacun a été exécuté par le moteur selon les règles de cette version.</translation>
    </message>
    <message>
        <source>This rule pack carries no worked examples.</source>
        <translation>Ce recueil de règles ne porte aucun exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter de nouveau</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>citss::RulePackRules</name>
    <message>
        <source>No rule holds &quot;%1&quot;.</source>
        <translation>Aucune règle ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation>Chercher dans les règles</translation>
    </message>
    <message>
        <source>Go to:</source>
        <translation>Aller à&#xa0;:</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
</context>
<context>
    <name>citss::RulePacksPage</name>
    <message>
        <source>Rule packs at hand</source>
        <translation>Recueils de règles disponibles</translation>
    </message>
    <message numerus="yes">
        <source>adopted; %n event(s)</source>
        <translation>
            <numerusform>adopté&#xa0;; %n événement</numerusform>
            <numerusform>adopté&#xa0;; %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Ships with the program; this registry has not adopted it.</source>
        <translation>Fourni avec le programme&#xa0;; ce registre ne l&apos;a pas adopté.</translation>
    </message>
    <message>
        <source>Read from %1; this registry has not adopted it.</source>
        <translation>Lu dans %1&#xa0;; ce registre ne l&apos;a pas adopté.</translation>
    </message>
    <message>
        <source>Adopted %1, as it ships with the program.</source>
        <translation>Adopté le %1, tel qu&apos;il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>Adopted %1.</source>
        <translation>Adopté le %1.</translation>
    </message>
    <message>
        <source>Proposed by %1, approved by %2.</source>
        <translation>Proposé par %1, approuvé par %2.</translation>
    </message>
    <message>
        <source>No event is pinned to it.</source>
        <translation>Aucun événement n&apos;y est fixé.</translation>
    </message>
    <message>
        <source>Events pinned to it: %1 and others.</source>
        <translation>Événements qui y sont fixés&#xa0;: %1 et d&apos;autres.</translation>
    </message>
    <message>
        <source>Events pinned to it: %1.</source>
        <translation>Événements qui y sont fixés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no rule pack here.</source>
        <translation>Il n&apos;y a ici aucun recueil de règles.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Recueils de règles</translation>
    </message>
    <message>
        <source>The chosen rule pack</source>
        <translation>Le recueil de règles choisi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>ships, not adopted</source>
        <translation>fourni, non adopté</translation>
    </message>
    <message>
        <source>from a file, not adopted</source>
        <translation>d&apos;un fichier, non adopté</translation>
    </message>
</context>
<context>
    <name>citss::SearchBox</name>
    <message>
        <source>Find an account, entity, serial number, event, name … (Ctrl+K)</source>
        <translation>Trouver un compte, une entité, un numéro de série, un nom … (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find anything by its identifier, number or name</source>
        <translation>Trouver quoi que ce soit par son identifiant, son numéro ou son nom</translation>
    </message>
</context>
<context>
    <name>citss::Section</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Droits d&apos;émission</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>citss::SectionPage</name>
    <message>
        <source>Lists of this section</source>
        <translation>Listes de cette section</translation>
    </message>
    <message>
        <source>List:</source>
        <translation>Liste&#xa0;:</translation>
    </message>
</context>
<context>
    <name>citss::SerialTracePage</name>
    <message>
        <source>Serial trace</source>
        <translation>Parcours d&apos;un numéro de série</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>toujours là</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1 by entry %2 on %3: %4, numbers %5, %6, %7</source>
        <translation>%1 par l&apos;inscription %2 le %3&#xa0;: %4, numéros %5, %6, %7</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no serial number. One looks like WA-A-2024-000000000123, a range like WA-A-2024-000000000001..000000000250.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de série. Un numéro ressemble à WA-A-2024-000000000123, une plage à WA-A-2024-000000000001..000000000250.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No such number has been issued by the moment shown, or it is nowhere where you may look.</source>
        <translation>Ce numéro n&apos;avait pas été délivré au moment affiché, ou n&apos;est nulle part où vous puissiez regarder.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n places now; the table tells which</source>
        <translation>
            <numerusform>À %n endroit maintenant&#xa0;; le tableau dit lequel</numerusform>
            <numerusform>À %n endroits maintenant&#xa0;; le tableau dit lesquels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the first %n stretches; the table has all of them.</source>
        <translation>
            <numerusform>Seule %n étape est dessinée&#xa0;; le tableau les a toutes.</numerusform>
            <numerusform>Seules les %n premières étapes sont dessinées&#xa0;; le tableau les a toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold %1: %2</source>
        <translation>Bloqué par le blocage %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retired by %1, run %2, line %3 (%4)</source>
        <translation>Retiré par %1, exécution %2, ligne %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here to block.</source>
        <translation>Il n&apos;y a rien à bloquer ici.</translation>
    </message>
    <message>
        <source>Retired serial numbers are blocked for good already.</source>
        <translation>Les numéros de série retirés sont déjà bloqués pour toujours.</translation>
    </message>
    <message>
        <source>No hold stands on these serial numbers.</source>
        <translation>Aucun blocage ne porte sur ces numéros de série.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Blocage %1</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Release a hold…</source>
        <translation>Lever un blocage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instrument(s)</source>
        <translation>
            <numerusform>%Ln droit d&apos;émission</numerusform>
            <numerusform>%Ln droits d&apos;émission</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::SettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Locking and closing</source>
        <translation>Verrouillage et fermeture</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Verrouiller quand personne ne travaille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Nothing typed is lost. A real registry always locks itself.</source>
        <translation>Rien de ce qui est tapé n’est perdu. Un vrai registre se verrouille toujours de lui-même.</translation>
    </message>
    <message>
        <source>Nothing typed is lost: it is all there when you are back.</source>
        <translation>Rien de ce qui est tapé n’est perdu&#xa0;: vous retrouvez tout à votre retour.</translation>
    </message>
    <message>
        <source>not kept: this program forgets them when it ends</source>
        <translation>pas gardés&#xa0;: ce programme les oublie quand il se termine</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Revenir aux réglages habituels</translation>
    </message>
    <message>
        <source>Ask before a half-filled form is closed</source>
        <translation>Demander avant de fermer un formulaire à moitié rempli</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft either way.</source>
        <translation>Ce qui a été tapé est gardé comme brouillon dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>citss::Shortcut</name>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Lists and forms</source>
        <translation>Listes et formulaires</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to a place of the navigation</source>
        <translation>Aller à une section de la navigation</translation>
    </message>
    <message>
        <source>Find an account, an entity, a number</source>
        <translation>Chercher un compte, une entité, un numéro</translation>
    </message>
    <message>
        <source>Open this page in a new window</source>
        <translation>Ouvrir cette page dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Show the registry at a past moment</source>
        <translation>Montrer le registre à un moment passé</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copier les lignes choisies comme tableau</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into a form</source>
        <translation>Coller des lignes d’un tableur dans un formulaire</translation>
    </message>
    <message>
        <source>Tasks on Home</source>
        <translation>Tâches de l&apos;accueil</translation>
    </message>
    <message>
        <source>Claim the chosen task</source>
        <translation>Prendre la tâche choisie</translation>
    </message>
    <message>
        <source>Release the chosen task</source>
        <translation>Rendre la tâche choisie</translation>
    </message>
    <message>
        <source>Assign the chosen task</source>
        <translation>Attribuer la tâche choisie</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Explain the number under the cursor</source>
        <translation>Expliquer le nombre sous le curseur</translation>
    </message>
    <message>
        <source>First row of the list</source>
        <translation>Première ligne de la liste</translation>
    </message>
    <message>
        <source>Last row of the list</source>
        <translation>Dernière ligne de la liste</translation>
    </message>
    <message>
        <source>From the rows of a group back to the groups</source>
        <translation>Des lignes d’un groupe revenir aux groupes</translation>
    </message>
    <message>
        <source>Undo in a form</source>
        <translation>Annuler dans un formulaire</translation>
    </message>
    <message>
        <source>Redo in a form</source>
        <translation>Rétablir dans un formulaire</translation>
    </message>
</context>
<context>
    <name>citss::ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keys of the program</source>
        <translation>Touches du programme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>citss::ShortfallOutlook</name>
    <message>
        <source>Nobody has worked out yet who would fall short.</source>
        <translation>Personne n&apos;a encore calculé qui serait en défaut de couverture.</translation>
    </message>
    <message>
        <source>Nobody would fall short.</source>
        <translation>Personne ne serait en défaut de couverture.</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) would fall short, of %1 in all.</source>
        <translation>
            <numerusform>%n entité serait en défaut de couverture, de %1 en tout.</numerusform>
            <numerusform>%n entités seraient en défaut de couverture, de %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out just now.</source>
        <translation>Calculé à l&apos;instant.</translation>
    </message>
    <message>
        <source>Previewed %1.</source>
        <translation>Prévisualisé le %1.</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Work out who would fall short: %1</source>
        <translation>Calculer qui serait en défaut de couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Projected shortfalls</source>
        <translation>Défauts de couverture prévus</translation>
    </message>
    <message>
        <source>No event is between its publication and its run. Once the obligations of an event are published, who would fall short can be worked out here, long before the deadline.</source>
        <translation>Aucun événement n&apos;est entre sa publication et son exécution. Dès que les obligations d&apos;un événement sont publiées, on peut calculer ici qui serait en défaut de couverture, bien avant l&apos;échéance.</translation>
    </message>
    <message>
        <source>Limits nearly used: %1</source>
        <translation>Limites presque épuisées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>citss::SignInDialog</name>
    <message>
        <source>Signing in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Read the snapshot</source>
        <translation>Lire l&apos;instantané</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Open a registry or a snapshot</source>
        <translation>Ouvrir un registre ou un instantané</translation>
    </message>
    <message>
        <source>Registries and snapshots (*.citss *.citss-snapshot)</source>
        <translation>Registres et instantanés (*.citss *.citss-snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>Ouvrir une session – %1</translation>
    </message>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTANÉ</translation>
    </message>
    <message>
        <source>For authorised use only</source>
        <translation>Réservé aux personnes autorisées</translation>
    </message>
    <message>
        <source>This registry is for people to whom its administrator has given access, and for the work they were given it for. What is done here is recorded in a journal that cannot be altered, and it may be watched. Much of what it holds is confidential by law. Misuse can lead to administrative, civil or criminal penalties. By signing in you accept this. If you have no authorisation, close this window now.</source>
        <translation>Ce registre est destiné aux personnes à qui son administrateur a donné accès, et au travail pour lequel elles l&apos;ont reçu. Ce qui s&apos;y fait est consigné dans un journal qui ne peut pas être altéré, et peut être surveillé. Une grande partie de son contenu est confidentielle en vertu de la loi. Un usage abusif peut entraîner des sanctions administratives, civiles ou pénales. En ouvrant une session, vous acceptez ces conditions. Si vous n&apos;êtes pas autorisé, fermez cette fenêtre maintenant.</translation>
    </message>
    <message>
        <source>Choose who you are in this training</source>
        <translation>Choisissez qui vous êtes dans cette formation</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open another registry…</source>
        <translation>Ouvrir un autre registre…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>citss::StatusLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>journal %1</translation>
    </message>
    <message>
        <source>journal %1 · verifying…</source>
        <translation>journal %1 · vérification…</translation>
    </message>
    <message>
        <source>journal %1 ✕ chain broken</source>
        <translation>journal %1 ✕ chaîne rompue</translation>
    </message>
    <message>
        <source>journal %1 ✓ verified</source>
        <translation>journal %1 ✓ vérifié</translation>
    </message>
    <message>
        <source>journal %1 · verified up to %2</source>
        <translation>journal %1 · vérifié jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Recompute the hash of every journal entry</source>
        <translation>Recalculer l&apos;empreinte de chaque inscription du journal</translation>
    </message>
    <message>
        <source>The registry&apos;s time</source>
        <translation>L&apos;heure du registre</translation>
    </message>
    <message>
        <source>file on this computer</source>
        <translation>fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>snapshot, read-only</source>
        <translation>instantané, en lecture seule</translation>
    </message>
</context>
<context>
    <name>citss::TabbedRecordPage</name>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de la fiche</translation>
    </message>
</context>
<context>
    <name>citss::TableEditor</name>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer des lignes</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>Lignes copiées d&apos;un tableur</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>citss::TableFooter</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keep these filters, columns and groups under a name.</source>
        <translation>Garder ces filtres, ces colonnes et ces groupes sous un nom.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A row for each value of a column, with sums.</source>
        <translation>Une ligne par valeur d&apos;une colonne, avec les sommes.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown.</source>
        <translation>Choisissez les colonnes affichées.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, as a table.</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées, sous forme de tableau.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write all rows to a file.</source>
        <translation>Écrire toutes les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>All rows on paper, as they are filtered and grouped.</source>
        <translation>Toutes les lignes sur papier, avec leurs filtres et leurs groupes.</translation>
    </message>
</context>
<context>
    <name>citss::TableJob</name>
    <message>
        <source>Reading all rows…</source>
        <translation>Lecture de toutes les lignes…</translation>
    </message>
</context>
<context>
    <name>citss::TableMessage</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>citss::TablePaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
</context>
<context>
    <name>citss::TablePrint</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>citss::Task</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n heure de retard</numerusform>
            <numerusform>%n heures de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>just overdue</source>
        <translation>à l&apos;instant en retard</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revise: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided, it expires and has to be proposed again.</source>
        <translation>Sans décision, elle expire et doit être proposée de nouveau.</translation>
    </message>
    <message>
        <source>Not revised in time, it expires and has to be proposed again.</source>
        <translation>Si elle n&apos;est pas révisée à temps, elle expire et doit être proposée de nouveau.</translation>
    </message>
    <message>
        <source>Until its obligations are published, nobody is told what to surrender and nothing can be run.</source>
        <translation>Tant que ses obligations ne sont pas publiées, personne ne sait quoi remettre et rien ne peut être exécuté.</translation>
    </message>
    <message>
        <source>Until it is worked out, nobody sees who would fall short, and it cannot be run.</source>
        <translation>Tant que le calcul n&apos;est pas fait, personne ne voit qui serait en défaut de couverture, et rien ne peut être exécuté.</translation>
    </message>
    <message>
        <source>Until it is run, nothing is retired and no entity has complied.</source>
        <translation>Tant qu&apos;elle n&apos;est pas exécutée, rien n&apos;est retiré et aucune entité n&apos;est en règle.</translation>
    </message>
    <message>
        <source>Only what lies in a compliance account counts at an event: without one the entity falls short of everything.</source>
        <translation>Seul compte ce qui se trouve dans un compte de conformité&#xa0;: sans lui, tout manque à l&apos;entité.</translation>
    </message>
    <message>
        <source>Until it is settled, the missed event stays unfulfilled.</source>
        <translation>Tant qu&apos;elle n&apos;est pas réglée, l&apos;événement manqué reste non respecté.</translation>
    </message>
    <message>
        <source>Until it is covered, it stays open beside the events.</source>
        <translation>Tant qu&apos;elle n&apos;est pas couverte, elle reste ouverte à côté des événements.</translation>
    </message>
    <message>
        <source>Until then this person cannot sign in.</source>
        <translation>D&apos;ici là, cette personne ne peut pas ouvrir de session.</translation>
    </message>
    <message>
        <source>Everyone has complied or has settled it. Until it is closed, its surrenders can still be reversed.</source>
        <translation>Tous se sont conformés ou ont régularisé. Tant qu&apos;il n&apos;est pas clos, ses remises peuvent encore être contre-passées.</translation>
    </message>
    <message>
        <source>Until then this person can sign in and sees nothing but an own profile.</source>
        <translation>D&apos;ici là, cette personne peut se connecter et ne voit que son propre profil.</translation>
    </message>
</context>
<context>
    <name>citss::TaskList</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Choose a task first.</source>
        <translation>Choisissez d&apos;abord une tâche.</translation>
    </message>
    <message>
        <source>Reading who may do it …</source>
        <translation>Lecture de qui peut la faire…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) claimed</source>
        <translation>
            <numerusform>%n tâche prise</numerusform>
            <numerusform>%n tâches prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the role to do it.</source>
        <translation>Personne n&apos;a le rôle pour la faire.</translation>
    </message>
    <message>
        <source>Assign with a note …</source>
        <translation>Attribuer avec une note…</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d&apos;autres</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tâches de qui</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing waits here. Proposals to decide, events whose deadline nears, obligations to settle and entities without a compliance account would stand here, what is due first at the top.</source>
        <translation>Rien n&apos;attend ici. Les propositions à décider, les événements dont l&apos;échéance approche, les obligations à régler et les entités sans compte de conformité se trouveraient ici, ce qui échoit d&apos;abord en tête.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Takes the task, so that others leave it alone.</source>
        <translation>Prend la tâche, afin que les autres la laissent.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Gives the task back, for others to take.</source>
        <translation>Rend la tâche, pour que d&apos;autres la prennent.</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>This registry is new. Adopt the rules of a programme under Rules, register its jurisdiction under Entities and its staff under People; then what waits for whom stands here.</source>
        <translation>Ce registre est nouveau. Adoptez les règles d&apos;un programme sous Règles, inscrivez son administration participante sous Entités et son personnel sous Personnes&#xa0;; ce qui attend qui se trouvera alors ici.</translation>
    </message>
</context>
<context>
    <name>citss::TaskPanel</name>
    <message>
        <source>Choose a task to see what it asks for.</source>
        <translation>Choisissez une tâche pour voir ce qu&apos;elle demande.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>May do it</source>
        <translation>Peut la faire</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Attribuée par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l&apos;événement</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>citss::TopBar</name>
    <message>
        <source>SNAPSHOT</source>
        <translation>INSTANTANÉ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>citss::Tour</name>
    <message>
        <source>A look around?</source>
        <translation>Une petite visite&#xa0;?</translation>
    </message>
    <message>
        <source>This registry is for practice: nothing here is real, and nothing you do can do harm. A few steps show where things are and lead to a compliance event. You can leave at any time with Esc.</source>
        <translation>Ce registre sert à s’exercer&#xa0;: rien ici n’est réel, et rien de ce que vous faites ne peut nuire. Quelques étapes montrent où se trouvent les choses et mènent à un événement de conformité. Vous pouvez arrêter à tout moment avec Échap.</translation>
    </message>
    <message>
        <source>The sections</source>
        <translation>Les sections</translation>
    </message>
    <message>
        <source>Everything in the registry stands in one of these. A number says how much waits there for a second person; at Home it counts what waits for you.</source>
        <translation>Tout ce que contient le registre se trouve dans l’une d’elles. Un nombre dit combien de choses y attendent une seconde personne&#xa0;; à l’accueil, il compte ce qui vous attend.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What waits for you, which dates are near, and what goes wrong if you wait. Each line opens what it speaks of.</source>
        <translation>Ce qui vous attend, les dates qui approchent et ce qui tourne mal si l’on attend. Chaque ligne ouvre ce dont elle parle.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Type whatever was read to you over the telephone: an account number, a serial number, part of a name, with accents or without.</source>
        <translation>Tapez ce qu’on vous a lu au téléphone&#xa0;: un numéro de compte, un numéro de série, une partie d’un nom, avec ou sans accents.</translation>
    </message>
    <message>
        <source>Any past moment</source>
        <translation>Tout moment passé</translation>
    </message>
    <message>
        <source>From here the whole window shows the registry as it was on any day. The past cannot be changed; one click leads back to now.</source>
        <translation>D’ici, toute la fenêtre montre le registre tel qu’il était n’importe quel jour. Le passé ne peut être changé&#xa0;; un clic ramène à maintenant.</translation>
    </message>
    <message>
        <source>The compliance event</source>
        <translation>L’événement de conformité</translation>
    </message>
    <message>
        <source>The page is about one event, chosen here. Beside it stands how far the event has come and what is missing.</source>
        <translation>La page porte sur un événement, choisi ici. À côté, on lit où il en est et ce qui manque.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>From left to right: who owes what, who can cover it, a preview down to the serial numbers, the surrender, and its result.</source>
        <translation>De gauche à droite&#xa0;: qui doit quoi, qui peut le couvrir, un aperçu jusqu’aux numéros de série, la remise, et son résultat.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Commencer à travailler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Here stands what comes next; where it is yours to do, a button leads to it. Start with that. F1 explains the page you are on, and the question mark lists all keys.</source>
        <translation>Ici se lit ce qui vient ensuite&#xa0;; là où c’est à vous d’agir, un bouton y mène. Commencez par lui. F1 explique la page où vous êtes, et le point d’interrogation donne toutes les touches.</translation>
    </message>
</context>
<context>
    <name>citss::TraceTimeline</name>
    <message>
        <source>Where the serial numbers were, over time</source>
        <translation>Où les numéros de série ont été, dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table below</source>
        <translation>
            <numerusform>encore %n dans le tableau ci-dessous</numerusform>
            <numerusform>encore %n dans le tableau ci-dessous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citss::ViewExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All rows are in %1.</source>
        <translation>Toutes les lignes sont dans %1.</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
</context>
<context>
    <name>citss::ViewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>citss::ViewPage</name>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
</context>
<context>
    <name>citss::ViewPaper</name>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>%1 · by %2 · %3</source>
        <translation>%1 · par %2 · %3</translation>
    </message>
    <message>
        <source>As of journal entry %1</source>
        <translation>À l&apos;inscription %1 du journal</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Groupé par %1</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>Seulement les lignes avec %1</translation>
    </message>
</context>
<context>
    <name>citss::ViewTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %n row(s), more below</source>
        <translation>
            <numerusform>%n ligne, d&apos;autres plus bas</numerusform>
            <numerusform>%n premières lignes, d&apos;autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No row matches the filters.</source>
        <translation>Aucune ligne ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Columns and filters</source>
        <translation>Colonnes et filtres</translation>
    </message>
    <message>
        <source>The saved views of this list could not be read and are left aside.</source>
        <translation>Les vues enregistrées de cette liste n&apos;ont pas pu être lues et sont laissées de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), more above and below</source>
        <translation>
            <numerusform>%n ligne, d&apos;autres au-dessus et au-dessous</numerusform>
            <numerusform>%n lignes, d&apos;autres au-dessus et au-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n row(s), more above</source>
        <translation>
            <numerusform>dernière ligne, d&apos;autres au-dessus (%n)</numerusform>
            <numerusform>%n dernières lignes, d&apos;autres au-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing here at the moment shown.</source>
        <translation>Il n&apos;y avait rien ici au moment affiché.</translation>
    </message>
    <message>
        <source>Grouped by %1. Enter opens a group.</source>
        <translation>Groupé par %1. Entrée ouvre un groupe.</translation>
    </message>
    <message>
        <source>No entries are kept behind this.</source>
        <translation>Aucune ligne n&apos;est conservée derrière cette valeur.</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Expliquer ce nombre</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Seulement les lignes avec cette valeur</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Grouper par cette colonne</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <translation>%1 (niveau %2)</translation>
    </message>
</context>
<context>
    <name>citss::ViewsMenu</name>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Commencer par cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>citss::WhatIfForm</name>
    <message>
        <source>The event&apos;s own rules</source>
        <translation>Les règles propres à l&apos;événement</translation>
    </message>
    <message>
        <source>Kept with the draft: %1</source>
        <translation>Conservées avec le brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Règles&#xa0;:</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Suppose, for an entity or for all:</source>
        <translation>Supposer, pour une entité ou pour toutes&#xa0;:</translation>
    </message>
    <message>
        <source>And in these rules:</source>
        <translation>Et dans ces règles&#xa0;:</translation>
    </message>
    <message>
        <source>A place as the comparison of packs names it, and its value: limits.GENERAL.ppm.* and 60000 for 6 %.</source>
        <translation>Un endroit tel que le nomme la comparaison des recueils, et sa valeur&#xa0;: limits.GENERAL.ppm.* et 60000 pour 6&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>citss::WhatIfResult</name>
    <message>
        <source>In all: obligations %1; retired %2; missing %3; instruments due as penalty %4.</source>
        <translation>En tout&#xa0;: obligations %1&#xa0;; retirés %2&#xa0;; manquants %3&#xa0;; droits d&apos;émission dus en sanction %4.</translation>
    </message>
    <message>
        <source>Within the rehearsal these surrenders were first taken back: %1.</source>
        <translation>Au cours de la répétition, ces remises ont d&apos;abord été reprises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Suppose something, then see what would follow.</source>
        <translation>Rien n&apos;a encore été demandé. Supposez quelque chose, puis voyez ce qui s&apos;ensuivrait.</translation>
    </message>
    <message>
        <source>No entity has an obligation at this event.</source>
        <translation>Aucune entité n&apos;a d&apos;obligation à cet événement.</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after, by entity</source>
        <translation>Avant et après, par entité</translation>
    </message>
    <message>
        <source>Money due as penalty: %1 → %2 %3.</source>
        <translation>Somme due en sanction&#xa0;: %1 → %2 %3.</translation>
    </message>
</context>
<context>
    <name>citss::WindowMenu</name>
    <message>
        <source>Window menu</source>
        <translation>Menu de la fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Open this page in a new window</source>
        <translation>Ouvrir cette page dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>New window, appearance, help, lock, sign out</source>
        <translation>Nouvelle fenêtre, apparence, aide, verrouillage, déconnexion</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Work as another person…</source>
        <translation>Travailler comme une autre personne…</translation>
    </message>
</context>
</TS>
