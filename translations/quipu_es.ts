<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quipu</source>
        <translation>Acerca de Quipu</translation>
    </message>
    <message>
        <source>A research workbench: every number is one click from its sentence.</source>
        <translation>Una mesa de trabajo para investigar: cada cifra está a un clic de su frase.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Quipu founders. Free software under the GNU General Public License, version 3 or later: you may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <translation>Copyright 2026 The Quipu founders. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, modificarlo y compartirlo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU and iso-codes.</source>
        <translation>Hecho con Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU e iso-codes.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>Esquema de &amp;colores</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Reading &amp;Status</source>
        <translation>Estado de &amp;lectura</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple Project</source>
        <translation>Abrir proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import Fol&amp;der…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Guardar instantánea</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Cerrar proyec&amp;to</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in C&amp;orpus</source>
        <translation>Buscar en el cor&amp;pus</translation>
    </message>
    <message>
        <source>Command P&amp;alette…</source>
        <translation>Paleta de c&amp;omandos…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Extracting</source>
        <translation>&amp;Extracción</translation>
    </message>
    <message>
        <source>&amp;Charting</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>E&amp;stándar</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>A&amp;nterior en la lista</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>&amp;Siguiente en la lista</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Project</source>
        <translation>&amp;Quitar del proyecto</translation>
    </message>
    <message>
        <source>&amp;Next Suggestion</source>
        <translation>Sugerencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Sugerencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>A&amp;ceptar sugerencia</translation>
    </message>
    <message>
        <source>&amp;Reject Suggestion</source>
        <translation>&amp;Rechazar sugerencia</translation>
    </message>
    <message>
        <source>Re&amp;move Mark</source>
        <translation>&amp;Quitar marca</translation>
    </message>
    <message>
        <source>&amp;Confirm Figure</source>
        <translation>&amp;Confirmar cifra</translation>
    </message>
    <message>
        <source>&amp;Reject Figure</source>
        <translation>&amp;Rechazar cifra</translation>
    </message>
    <message>
        <source>Show in the &amp;Article</source>
        <translation>Mostrar en el &amp;artículo</translation>
    </message>
    <message>
        <source>&amp;New Chart</source>
        <translation>&amp;Nuevo gráfico</translation>
    </message>
    <message>
        <source>&amp;Verify Project</source>
        <translation>&amp;Verificar proyecto</translation>
    </message>
    <message>
        <source>Last &amp;Import Report</source>
        <translation>Último informe de &amp;importación</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Quipu</source>
        <translation>&amp;Acerca de Quipu</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>&amp;Go to Article or Entity…</source>
        <translation>Ir a un artíc&amp;ulo o una entidad…</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;sin leer</translation>
    </message>
    <message>
        <source>Mark as &amp;Reading</source>
        <translation>Marcar como en &amp;lectura</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
</context>
<context>
    <name>ArticleSort</name>
    <message>
        <source>newest first</source>
        <translation>más recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>más pertinentes primero</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>por medio</translation>
    </message>
    <message>
        <source>most figures first</source>
        <translation>con más cifras primero</translation>
    </message>
    <message>
        <source>most marks first</source>
        <translation>con más marcas primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>más largos primero</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such entity type</source>
        <translation>Ese tipo de entidad no existe</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elija uno de estos: %1</translation>
    </message>
    <message>
        <source>This is no stretch of the article&apos;s text</source>
        <translation>No es un fragmento del texto del artículo</translation>
    </message>
    <message>
        <source>Give two offsets from 0 to %1, the first smaller</source>
        <translation>Indique dos posiciones de 0 a %1, la primera menor</translation>
    </message>
    <message>
        <source>marks a stretch of an article by hand; one step that undo takes back</source>
        <translation>marca a mano un fragmento de un artículo; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>START and END are code points of the article&apos;s text, from 0, the end not included. TYPE is PERSON,
ORGANIZATION, PLACE ...</source>
        <translation>START y END son puntos de código del texto del artículo, desde 0 y sin incluir el final. TYPE es PERSON,
ORGANIZATION, PLACE ...</translation>
    </message>
    <message>
        <source>whom or what it names</source>
        <translation>a quién o qué nombra</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>una nota al respecto</translation>
    </message>
    <message>
        <source>“quipu %1 --help” shows how it is used</source>
        <translation>“quipu %1 --help” muestra cómo se usa</translation>
    </message>
    <message>
        <source>Too little is given</source>
        <translation>Faltan argumentos</translation>
    </message>
    <message>
        <source>Too much is given</source>
        <translation>Sobran argumentos</translation>
    </message>
    <message>
        <source>There is no such option</source>
        <translation>Esa opción no existe</translation>
    </message>
    <message>
        <source>This option takes no value</source>
        <translation>Esta opción no lleva valor</translation>
    </message>
    <message>
        <source>This option needs a value</source>
        <translation>Esta opción necesita un valor</translation>
    </message>
    <message>
        <source>how to write the data; a table on a terminal and JSON elsewhere unless said</source>
        <translation>cómo escribir los datos; si no se indica, una tabla en la terminal y JSON en otro destino</translation>
    </message>
    <message>
        <source>write nothing to standard error but errors</source>
        <translation>escribir solo los errores en la salida de error</translation>
    </message>
    <message>
        <source>do not show how far the work is</source>
        <translation>no mostrar el avance del trabajo</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>This option cannot be so</source>
        <translation>Esta opción no admite ese valor</translation>
    </message>
    <message>
        <source>Give a whole number, at least %1</source>
        <translation>Indique un número entero, %1 como mínimo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar de la noticia</translation>
    </message>
    <message>
        <source>prints one article whole; ARTICLE is its number or its file name</source>
        <translation>muestra un artículo completo; ARTICLE es su número o su nombre de archivo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Choose newest, oldest, relevance, title, outlet, figures, mentions or words</source>
        <translation>Elija newest, oldest, relevance, title, outlet, figures, mentions o words</translation>
    </message>
    <message>
        <source>lists the project&apos;s articles, or those that a search finds</source>
        <translation>enumera los artículos del proyecto, o los que halla una búsqueda</translation>
    </message>
    <message>
        <source>QUERY is what the window&apos;s search field takes: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, -, ( )
and title: author: outlet: lang: tag: status: file: date: type: has: is:. Put it behind -- when it begins with a minus.</source>
        <translation>QUERY es lo que admite el campo de búsqueda de la ventana: palabras, &quot;frases&quot;, prefijo*, AND, OR, NOT, -, ( )
y title: author: outlet: lang: tag: status: file: date: type: has: is:. Póngalo tras -- si empieza con un signo menos.</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>cuántos como máximo</translation>
    </message>
    <message>
        <source>leave out so many at the beginning</source>
        <translation>cuántos omitir al comienzo</translation>
    </message>
    <message>
        <source>newest (as it is unless said), oldest, relevance, title, outlet, figures, mentions or words</source>
        <translation>newest (si no se indica otro), oldest, relevance, title, outlet, figures, mentions o words</translation>
    </message>
    <message>
        <source>Choose line, bar, area, scatter or step</source>
        <translation>Elija line, bar, area, scatter o step</translation>
    </message>
    <message>
        <source>Choose light, dark or print</source>
        <translation>Elija light, dark o print</translation>
    </message>
    <message>
        <source>Write it as 160x100mm or 1600x1000px</source>
        <translation>Escríbalo como 160x100mm o 1600x1000px</translation>
    </message>
    <message>
        <source>The chart&apos;s data cannot be written</source>
        <translation>No se pueden escribir los datos del gráfico</translation>
    </message>
    <message>
        <source>The chart needs a file to go to</source>
        <translation>Falta el archivo de destino del gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>draws a chart to a .png, .svg or .pdf file</source>
        <translation>dibuja un gráfico en un archivo .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>SERIES is a name that “quipu series PROJECT --list” shows, or how several begin.</source>
        <translation>SERIES es un nombre de los que muestra “quipu series PROJECT --list”, o el comienzo de varios.</translation>
    </message>
    <message>
        <source>where to; its ending says the format</source>
        <translation>archivo de destino; su extensión indica el formato</translation>
    </message>
    <message>
        <source>line (as it is unless said), bar, area, scatter or step</source>
        <translation>line (si no se indica otro), bar, area, scatter o step</translation>
    </message>
    <message>
        <source>160x100mm (as it is unless said) or 1600x1000px</source>
        <translation>160x100mm (si no se indica otro) o 1600x1000px</translation>
    </message>
    <message>
        <source>dots to the inch: 300 unless said</source>
        <translation>puntos por pulgada: 300 si no se indica otro valor</translation>
    </message>
    <message>
        <source>light, dark or print (as it is unless said)</source>
        <translation>light, dark o print (si no se indica otro)</translation>
    </message>
    <message>
        <source>instead of one made from the series</source>
        <translation>en lugar del que se forma con las series</translation>
    </message>
    <message>
        <source>write the points there too</source>
        <translation>escribir también los puntos en ese archivo</translation>
    </message>
    <message>
        <source>Choose table, json, csv or tsv</source>
        <translation>Elija table, json, csv o tsv</translation>
    </message>
    <message>
        <source>There is no such command or file</source>
        <translation>Ese comando o archivo no existe</translation>
    </message>
    <message>
        <source>“quipu --help” lists the commands</source>
        <translation>“quipu --help” enumera los comandos</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>No se pudo escribir la salida</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Make room on the disk, or write somewhere else</source>
        <translation>Libere espacio en el disco o escriba en otro lugar</translation>
    </message>
    <message>
        <source>%1 of %2  %3</source>
        <translation>%1 de %2  %3</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamada</translation>
    </message>
    <message>
        <source>lists whom and what the mentions name</source>
        <translation>enumera a quién y qué nombran las menciones</translation>
    </message>
    <message>
        <source>of this type only, such as PERSON</source>
        <translation>solo de este tipo, como PERSON</translation>
    </message>
    <message>
        <source>The export cannot be written</source>
        <translation>No se puede escribir la exportación</translation>
    </message>
    <message>
        <source>“quipu formats” lists the formats</source>
        <translation>“quipu formats” enumera los formatos</translation>
    </message>
    <message>
        <source>Left out, because the format cannot carry it: %1</source>
        <translation>Omitido, porque el formato no lo admite: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>No admite</translation>
    </message>
    <message>
        <source>writes the project in a format that other programs read</source>
        <translation>escribe el proyecto en un formato que leen otros programas</translation>
    </message>
    <message>
        <source>one of those that “quipu formats” lists</source>
        <translation>uno de los que enumera “quipu formats”</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>writes what Quipu finds in texts, one JSON line each; needs no project</source>
        <translation>escribe lo que Quipu halla en los textos, una línea JSON por texto; no necesita proyecto</translation>
    </message>
    <message>
        <source>Without a file, or with -, it reads standard input. Offsets are code points of the given text.</source>
        <translation>Sin archivo, o con -, lee la entrada estándar. Las posiciones son puntos de código del texto dado.</translation>
    </message>
    <message>
        <source>the input is JSON lines: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</source>
        <translation>la entrada son líneas JSON: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</translation>
    </message>
    <message>
        <source>the texts&apos; language, such as es, instead of a guess</source>
        <translation>el idioma de los textos, como es, en lugar de adivinarlo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The input cannot be read</source>
        <translation>No se puede leer la entrada</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>This line is not a JSON object with a text</source>
        <translation>Esta línea no es un objeto JSON con un texto</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} on one line</source>
        <translation>Escriba {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} en una sola línea</translation>
    </message>
    <message>
        <source>This is no figure&apos;s number</source>
        <translation>Ese no es el número de una cifra</translation>
    </message>
    <message>
        <source>A figure can be confirmed, rejected or set</source>
        <translation>Las acciones posibles con una cifra son confirm, reject y set</translation>
    </message>
    <message>
        <source>The project has no such figure</source>
        <translation>El proyecto no tiene esa cifra</translation>
    </message>
    <message>
        <source>“quipu figures PROJECT” lists them with their numbers</source>
        <translation>“quipu figures PROJECT” las enumera con sus números</translation>
    </message>
    <message>
        <source>confirms, rejects or corrects a figure; one step that undo takes back</source>
        <translation>confirma, rechaza o corrige una cifra; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>Keys: %1.
An empty value takes away what was there. Several countries are written country=Bolivia,Peru.</source>
        <translation>Claves: %1.
Un valor vacío quita lo que había. Varios países se escriben country=Bolivia,Peru.</translation>
    </message>
    <message>
        <source>A figure has no such field</source>
        <translation>Una cifra no tiene ese campo</translation>
    </message>
    <message>
        <source>Write KEY=VALUE with one of %1</source>
        <translation>Escriba KEY=VALUE con una de estas claves: %1</translation>
    </message>
    <message>
        <source>This field cannot be so</source>
        <translation>Este campo no admite ese valor</translation>
    </message>
    <message>
        <source>Numbers have a decimal point, dates are as 2013-08-06, approx is = ~ &gt; &gt;= &lt; or &lt;=, persons and fiscal are true or false, status is suggested, confirmed or rejected</source>
        <translation>Los números llevan punto decimal, las fechas son como 2013-08-06, approx es = ~ &gt; &gt;= &lt; o &lt;=, persons y fiscal son true o false, status es suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>Choose suggested, confirmed or rejected</source>
        <translation>Elija suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>lists the numbers that the texts state, each with its sentence</source>
        <translation>enumera las cifras que dan los textos, cada una con su frase</translation>
    </message>
    <message>
        <source>of this article only</source>
        <translation>solo de este artículo</translation>
    </message>
    <message>
        <source>of this measure only</source>
        <translation>solo de esta medida</translation>
    </message>
    <message>
        <source>suggested, confirmed or rejected ones only</source>
        <translation>solo las de este estado: suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>JSON Lines: one article a line, with its mentions and figures</source>
        <translation>JSON Lines: un artículo por línea, con sus menciones y cifras</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>el historial de cambios</translation>
    </message>
    <message>
        <source>the notes on entities</source>
        <translation>las notas sobre entidades</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>lists the formats that export writes, and what each cannot carry</source>
        <translation>enumera los formatos que escribe export, y lo que cada uno no admite</translation>
    </message>
    <message>
        <source>the window&apos;s colours</source>
        <translation>los colores de la ventana</translation>
    </message>
    <message>
        <source>the language of the program, such as es; before a command too</source>
        <translation>el idioma del programa, como es; también antes de un comando</translation>
    </message>
    <message>
        <source>keep settings and session in this folder</source>
        <translation>guardar los ajustes y la sesión en esta carpeta</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>show this; behind a command, that command&apos;s help</source>
        <translation>mostrar esta ayuda; tras un comando, la ayuda de ese comando</translation>
    </message>
    <message>
        <source>Usage: quipu [PROJECT.quipu] [FILE...]
       quipu COMMAND ...

Quipu is a research workbench: every number one click from its sentence. Without a command it opens its window.

Commands
</source>
        <translation>Uso: quipu [PROJECT.quipu] [FILE...]
     quipu COMMAND ...

Quipu es una mesa de trabajo para investigar: cada cifra a un clic de su frase. Sin un comando abre su ventana.

Comandos
</translation>
    </message>
    <message>
        <source>Options
</source>
        <translation>Opciones
</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done in part; 2 wrong usage or nothing could be done; 3 the project is damaged, newer than
this program or locked by another one; 130 cancelled.
</source>
        <translation>Códigos de salida: 0 hecho; 1 hecho en parte; 2 uso incorrecto o nada se pudo hacer; 3 el proyecto está dañado, es de una
versión más nueva o está bloqueado por otro programa; 130 cancelado.
</translation>
    </message>
    <message>
        <source>Usage: quipu %1 %2</source>
        <translation>Uso: quipu %1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Del n.º</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>lists all that was done to the project, newest first</source>
        <translation>enumera todo lo que se hizo en el proyecto, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>What had arrived is in the project; import again for the rest</source>
        <translation>Lo que llegó está en el proyecto; importe de nuevo para traer el resto</translation>
    </message>
    <message>
        <source>takes files and folders into a project, which is made if it is not there</source>
        <translation>importa archivos y carpetas a un proyecto, que se crea si no existe</translation>
    </message>
    <message>
        <source>Finds metadata, boilerplate, mentions and figures. The same bytes twice are one article.</source>
        <translation>Halla metadatos, texto accesorio, menciones y cifras. Dos archivos idénticos son un solo artículo.</translation>
    </message>
    <message>
        <source>read so many files at a time</source>
        <translation>cuántos archivos leer a la vez</translation>
    </message>
    <message>
        <source>look for no mentions and no figures</source>
        <translation>no buscar menciones ni cifras</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Choose suggested, accepted or rejected</source>
        <translation>Elija suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>lists the people, places, organisations ... marked in the texts</source>
        <translation>enumera las personas, los lugares, las organizaciones... marcados en los textos</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected ones only</source>
        <translation>solo las de este estado: suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>No series is called so</source>
        <translation>Ninguna serie se llama así</translation>
    </message>
    <message>
        <source>“quipu series PROJECT --list” names all that have data</source>
        <translation>“quipu series PROJECT --list” nombra todas las que tienen datos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>shows what the importer makes of documents; needs no project</source>
        <translation>muestra cómo se leerían los documentos al importarlos; no necesita proyecto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>builds chart series from the figures; every point carries its figure and sentence</source>
        <translation>forma series para gráficos con las cifras; cada punto lleva su cifra y su frase</translation>
    </message>
    <message>
        <source>of this place only, such as Peru</source>
        <translation>solo de este lugar, como Peru</translation>
    </message>
    <message>
        <source>only name the series, without their points</source>
        <translation>solo nombrar las series, sin sus puntos</translation>
    </message>
    <message>
        <source>This is no number of steps</source>
        <translation>Ese no es un número de pasos</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>“quipu history” lists what was done</source>
        <translation>“quipu history” enumera lo que se hizo</translation>
    </message>
    <message numerus="yes">
        <source>The history ended after %n step(s).</source>
        <translation>
            <numerusform>El historial terminó tras %n paso.</numerusform>
            <numerusform>El historial terminó tras %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>takes back the last change, or the last N, whoever made them</source>
        <translation>deshace el último cambio, o los últimos N, sin importar quién los hizo</translation>
    </message>
    <message>
        <source>makes the last change that was undone again, or the last N</source>
        <translation>rehace el último cambio deshecho, o los últimos N</translation>
    </message>
    <message>
        <source>Work on with a copy made while it was sound</source>
        <translation>Siga trabajando con una copia hecha cuando estaba íntegro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>checks the whole project: the file, its tables, and every mark against its text</source>
        <translation>comprueba todo el proyecto: el archivo, sus tablas y cada marca frente a su texto</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Quipu projects (*.quipu)</source>
        <translation>Proyectos de Quipu (*.quipu)</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text)</source>
        <translation>Textos (*.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Save Snapshot</source>
        <translation>Guardar instantánea</translation>
    </message>
    <message>
        <source>Everything is saved already. A snapshot gives this moment a name in the history:</source>
        <translation>Todo está guardado ya. Una instantánea da nombre a este momento en el historial:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>a Microsoft Office document</source>
        <translation>un documento de Microsoft Office</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>un documento antiguo de Microsoft Office</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This is a device, a pipe or a socket, not a document</source>
        <translation>Es un dispositivo, una tubería o un socket, no un documento</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Elija un archivo común.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>This is %1; this version of Quipu reads plain text</source>
        <translation>Es %1; esta versión de Quipu lee texto sin formato</translation>
    </message>
    <message>
        <source>Save the document as plain text (.txt) and import that file.</source>
        <translation>Guarde el documento como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space</source>
        <translation>El archivo solo contiene espacios en blanco</translation>
    </message>
    <message>
        <source>The link leads to a file that does not exist</source>
        <translation>El enlace lleva a un archivo que no existe</translation>
    </message>
    <message>
        <source>Check where the link points, or choose the file itself.</source>
        <translation>Compruebe adónde apunta el enlace, o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>Check the spelling of the name and the folder.</source>
        <translation>Compruebe cómo están escritos el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>This is a folder, not a document</source>
        <translation>Es una carpeta, no un documento</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file is too large: %1, where at most %2 can be read</source>
        <translation>El archivo es demasiado grande: %1, y se pueden leer %2 como máximo</translation>
    </message>
    <message>
        <source>Split it into single articles.</source>
        <translation>Divídalo en artículos sueltos.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>No se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Compruebe sus permisos y el disco en que está.</translation>
    </message>
    <message>
        <source>The text is damaged: line %1 is not valid %2</source>
        <translation>El texto está dañado: la línea %1 no es %2 válido</translation>
    </message>
    <message>
        <source>The text is damaged: it is not valid %1</source>
        <translation>El texto está dañado: no es %1 válido</translation>
    </message>
    <message>
        <source>Get a fresh copy, or save it again as UTF-8 in a text editor.</source>
        <translation>Consiga otra copia, o guárdelo de nuevo como UTF-8 en un editor de texto.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is not known</source>
        <translation>No se conoce la codificación de caracteres del archivo</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and import it again.</source>
        <translation>Guárdelo como UTF-8 en un editor de texto e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is binary, not text</source>
        <translation>El archivo es binario, no texto</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A named human being</source>
        <translation>Un ser humano con nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Institutions, companies, parties, armed groups, news outlets</source>
        <translation>Instituciones, empresas, partidos, grupos armados, medios de comunicación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Countries, regions, cities, rivers, buildings</source>
        <translation>Países, regiones, ciudades, ríos, edificios</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Plans, policies, operations, laws and agreements with a name</source>
        <translation>Planes, políticas, operaciones, leyes y acuerdos con nombre</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Sustancias</translation>
    </message>
    <message>
        <source>Drugs, their plants and chemicals</source>
        <translation>Drogas, sus plantas e insumos químicos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Days, months, years, periods, also relative ones</source>
        <translation>Días, meses, años, periodos, también los relativos</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Adjectives and nouns for the people of a country or region</source>
        <translation>Gentilicios de un país o una región</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Meetings, elections, wars, disasters with a name</source>
        <translation>Reuniones, elecciones, guerras y desastres con nombre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Reports, books, studies and surveys with a title</source>
        <translation>Informes, libros, estudios y encuestas con título</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG vectors</source>
        <translation>Vectores SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Size &amp;in:</source>
        <translation>Tamaño e&amp;n:</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ancho:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>A&amp;lto:</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>&amp;Puntos por pulgada:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>%1 %2: “%3” (%4)</source>
        <translation>%1 %2: “%3” (%4)</translation>
    </message>
</context>
<context>
    <name>MentionRules</name>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of names, and the words around it</source>
        <translation>una lista de nombres y las palabras que la rodean</translation>
    </message>
    <message>
        <source>the list of places</source>
        <translation>la lista de lugares</translation>
    </message>
    <message>
        <source>the way dates are written</source>
        <translation>la forma en que se escriben las fechas</translation>
    </message>
    <message>
        <source>a first name and a surname</source>
        <translation>un nombre y un apellido</translation>
    </message>
    <message>
        <source>the surname of a person named before</source>
        <translation>el apellido de una persona ya nombrada</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>la línea del autor</translation>
    </message>
    <message>
        <source>a word that such names have</source>
        <translation>una palabra propia de esos nombres</translation>
    </message>
    <message>
        <source>a word that such names begin with</source>
        <translation>una palabra con que empiezan esos nombres</translation>
    </message>
    <message>
        <source>the form of an acronym</source>
        <translation>la forma de una sigla</translation>
    </message>
    <message>
        <source>its acronym, which follows</source>
        <translation>su sigla, que aparece a continuación</translation>
    </message>
    <message>
        <source>the name of an embassy</source>
        <translation>el nombre de una embajada</translation>
    </message>
    <message>
        <source>being named as a source</source>
        <translation>citarse como fuente</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>un título entre comillas</translation>
    </message>
    <message>
        <source>a word for an organisation beside it</source>
        <translation>una palabra contigua que indica una organización</translation>
    </message>
    <message>
        <source>a word for a place beside it</source>
        <translation>una palabra contigua que indica un lugar</translation>
    </message>
    <message>
        <source>its country, which follows</source>
        <translation>su país, que aparece a continuación</translation>
    </message>
    <message>
        <source>a preposition of place before it</source>
        <translation>una preposición de lugar que la precede</translation>
    </message>
    <message>
        <source>a capital that stands for its government</source>
        <translation>una capital que representa a su gobierno</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The search is too long</source>
        <translation>La búsqueda es demasiado larga</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 characters are the most</source>
        <translation>Busque menos palabras; el máximo es de %1 caracteres</translation>
    </message>
    <message>
        <source>The search asks for too many things at once</source>
        <translation>La búsqueda pide demasiadas cosas a la vez</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 are the most</source>
        <translation>Busque menos palabras; el máximo es %1</translation>
    </message>
    <message>
        <source>Words are missing here</source>
        <translation>Aquí faltan palabras</translation>
    </message>
    <message>
        <source>Write words on both sides of AND and OR, and after NOT; to search for these three themselves put them in quotation marks</source>
        <translation>Escriba palabras a ambos lados de AND y OR, y después de NOT; para buscar estas tres como tales, póngalas entre comillas</translation>
    </message>
    <message>
        <source>This bracket closes nothing</source>
        <translation>Este paréntesis no cierra nada</translation>
    </message>
    <message>
        <source>Remove it, or open it further left with (</source>
        <translation>Quítelo, o ábralo más a la izquierda con (</translation>
    </message>
    <message>
        <source>Too many brackets or NOTs inside one another</source>
        <translation>Demasiados paréntesis o NOT unos dentro de otros</translation>
    </message>
    <message>
        <source>Simplify the search; %1 levels are the most</source>
        <translation>Simplifique la búsqueda; el máximo es de %1 niveles</translation>
    </message>
    <message>
        <source>The bracket is never closed</source>
        <translation>El paréntesis no se cierra</translation>
    </message>
    <message>
        <source>Put ) after the last word that belongs inside</source>
        <translation>Ponga ) después de la última palabra que va dentro</translation>
    </message>
    <message>
        <source>The quotation mark is never closed</source>
        <translation>Las comillas no se cierran</translation>
    </message>
    <message>
        <source>Put &quot; after the last word</source>
        <translation>Ponga &quot; después de la última palabra</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>No existe el campo “%1”</translation>
    </message>
    <message>
        <source>The fields are %1; put the words in quotation marks to search for them as they are</source>
        <translation>Los campos son %1; ponga las palabras entre comillas para buscarlas tal cual</translation>
    </message>
    <message>
        <source>The field “%1” has no value</source>
        <translation>El campo “%1” no tiene valor</translation>
    </message>
    <message>
        <source>Write the value right after the colon: %1</source>
        <translation>Escriba el valor justo después de los dos puntos: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>Write date:2013, date:2013-08, date:&lt;2014-06 or date:2012..2015</source>
        <translation>Escriba date:2013, date:2013-08, date:&lt;2014-06 o date:2012..2015</translation>
    </message>
    <message>
        <source>A star stands only at the end of a word</source>
        <translation>El asterisco solo va al final de una palabra</translation>
    </message>
    <message>
        <source>Write the beginning of the word and then the star: coca*</source>
        <translation>Escriba el comienzo de la palabra y luego el asterisco: coca*</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>Quipu::AboutDialog</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListPane</name>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2 of 5 · newest first</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No articles yet.
Drop files here or press Import…</source>
        <translation>Aún no hay artículos.
Arrastre archivos hasta aquí o pulse Importar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con “%1”.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Quitar %Ln artículo</numerusform>
            <numerusform>&amp;Quitar %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Title	Outlet	Date	Words	Figures	Mentions	File</source>
        <translation>Título	Medio	Fecha	Palabras	Cifras	Menciones	Archivo</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleTextEdit</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::Change</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %n artículo</numerusform>
            <numerusform>Importar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Quitar %n artículo</numerusform>
            <numerusform>Quitar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” as %2</source>
        <translation>Etiquetar “%1” como %2</translation>
    </message>
    <message>
        <source>Remove the mark on “%1”</source>
        <translation>Quitar la marca de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Quitar %n marca</numerusform>
            <numerusform>Quitar %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the mark on “%1”</source>
        <translation>Editar la marca de “%1”</translation>
    </message>
    <message>
        <source>Accept “%1” as %2</source>
        <translation>Aceptar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %n sugerencia</numerusform>
            <numerusform>Aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1” as %2</source>
        <translation>Rechazar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Rechazar %n sugerencia</numerusform>
            <numerusform>Rechazar %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n marca al estado de sugerida</numerusform>
            <numerusform>Devolver %n marcas al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the figure %1</source>
        <translation>Agregar la cifra %1</translation>
    </message>
    <message>
        <source>Edit the figure %1</source>
        <translation>Editar la cifra %1</translation>
    </message>
    <message>
        <source>Confirm the figure %1</source>
        <translation>Confirmar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n figure(s)</source>
        <translation>
            <numerusform>Confirmar %n cifra</numerusform>
            <numerusform>Confirmar %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the figure %1</source>
        <translation>Rechazar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n figure(s)</source>
        <translation>
            <numerusform>Rechazar %n cifra</numerusform>
            <numerusform>Rechazar %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n figure(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n cifra al estado de sugerida</numerusform>
            <numerusform>Devolver %n cifras al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot “%1”</source>
        <translation>Instantánea “%1”</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDock</name>
    <message>
        <source>Chart %1</source>
        <translation>Gráfico %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartExportWords</name>
    <message>
        <source>The chart cannot have this size</source>
        <translation>El gráfico no puede tener este tamaño</translation>
    </message>
    <message>
        <source>choose a resolution between 10 and 10000 dpi</source>
        <translation>elija una resolución de entre 10 y 10000 ppp</translation>
    </message>
    <message>
        <source>The chart is too small to be read</source>
        <translation>El gráfico es demasiado pequeño para leerse</translation>
    </message>
    <message>
        <source>choose at least 40×27mm, or more pixels or fewer dpi</source>
        <translation>elija al menos 40×27mm, o más píxeles o menos ppp</translation>
    </message>
    <message>
        <source>The chart is too large</source>
        <translation>El gráfico es demasiado grande</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dpi</source>
        <translation>elija un tamaño menor o menos ppp</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>choose a series that has figures</source>
        <translation>elija una serie que tenga cifras</translation>
    </message>
    <message>
        <source>Charts are not written in this format</source>
        <translation>Los gráficos no se escriben en este formato</translation>
    </message>
    <message>
        <source>end the file&apos;s name in .png, .svg or .pdf</source>
        <translation>termine el nombre del archivo en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>The chart cannot be written</source>
        <translation>No se puede escribir el gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartPanel</name>
    <message>
        <source>No figures to chart yet. Import articles: the figures they state appear here.</source>
        <translation>Aún no hay cifras que graficar. Importe artículos: las cifras que den aparecerán aquí.</translation>
    </message>
    <message>
        <source>Choose a series above, and its figures are drawn here.</source>
        <translation>Elija una serie arriba y sus cifras se dibujarán aquí.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Type of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the chart as an image, SVG or PDF</source>
        <translation>Exportar el gráfico como imagen, SVG o PDF</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartWords</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 por año</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <translation>%1, millones</translation>
    </message>
    <message>
        <source>%1, billions (10⁹)</source>
        <translation>%1, miles de millones (10⁹)</translation>
    </message>
    <message>
        <source>%1, trillions (10¹²)</source>
        <translation>%1, billones (10¹²)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>low–high</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>hollow: not yet confirmed</source>
        <translation>hueco: aún sin confirmar</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>parte de un año</translation>
    </message>
    <message>
        <source>total of several years</source>
        <translation>total de varios años</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>Not drawn, because its unit is another (%1): %2.</source>
        <translation>No se dibuja, porque su unidad es otra (%1): %2.</translation>
    </message>
    <message>
        <source>Figures: %1; articles: %2.</source>
        <translation>Cifras: %1; artículos: %2.</translation>
    </message>
    <message>
        <source>Sources: %1. Figures: %2; articles: %3.</source>
        <translation>Fuentes: %1. Cifras: %2; artículos: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>En el texto: “%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Told in other places too: %1</source>
        <translation>También se da en otros lugares: %1</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Parte de un año</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Points not read out: %1</source>
        <translation>Puntos no leídos: %1</translation>
    </message>
</context>
<context>
    <name>Quipu::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityDock</name>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrar entidades</translation>
    </message>
</context>
<context>
    <name>Quipu::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureDock</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Filter figures</source>
        <translation>Filtrar cifras</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figures shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No figures yet.
They are found when articles are imported.</source>
        <translation>Aún no hay cifras.
Se hallan al importar artículos.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con “%1”.</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Back to s&amp;uggested</source>
        <translation>Devolver a &amp;sugerida</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Copiar con ci&amp;ta</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureForm</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= exactamente</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureTableModel</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Quipu::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often the words are found</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Quipu::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing is selected.
Click a mark in the text or a row in a list.</source>
        <translation>No hay nada seleccionado.
Haga clic en una marca del texto o en una fila de una lista.</translation>
    </message>
</context>
<context>
    <name>Quipu::MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Quipu — %1</source>
        <translation>Quipu — %1</translation>
    </message>
    <message>
        <source>Go to an article or entity</source>
        <translation>Ir a un artículo o una entidad</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte de su nombre</translation>
    </message>
</context>
<context>
    <name>Quipu::MentionForm</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>el analista</translation>
    </message>
</context>
<context>
    <name>Quipu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Quipu::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>name of the work, done, of how many</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>Quipu::Project</name>
    <message>
        <source>Look at it again and retry</source>
        <translation>Revíselo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>The edit is of another article</source>
        <translation>La edición es de otro artículo</translation>
    </message>
    <message>
        <source>The selection is not inside the text</source>
        <translation>La selección no está dentro del texto</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Seleccione antes algunas palabras</translation>
    </message>
    <message>
        <source>Nothing but white space is selected</source>
        <translation>Solo hay espacios en blanco seleccionados</translation>
    </message>
    <message>
        <source>A mark needs a type</source>
        <translation>Una marca necesita un tipo</translation>
    </message>
    <message>
        <source>Choose one of the entity types</source>
        <translation>Elija uno de los tipos de entidad</translation>
    </message>
    <message>
        <source>The edit is of another mark</source>
        <translation>La edición es de otra marca</translation>
    </message>
    <message>
        <source>A figure needs its words and their sentence</source>
        <translation>Una cifra necesita sus palabras y la frase en que están</translation>
    </message>
    <message>
        <source>Select the number in the text first</source>
        <translation>Seleccione antes el número en el texto</translation>
    </message>
    <message>
        <source>A figure keeps its article and its sentence</source>
        <translation>Una cifra conserva su artículo y su frase</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderHeader</name>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Forward to the next place</source>
        <translation>Avanzar al lugar siguiente</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the article&apos;s status</comment>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderView</name>
    <message>
        <source>No article is open.
Choose one from the list, or import some.</source>
        <translation>No hay ningún artículo abierto.
Elija uno de la lista o importe algunos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>type, name, suggested or accepted</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Quipu::ReportDialog</name>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::Series</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>title, how many series</comment>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesPicker</name>
    <message>
        <source>Choose series…</source>
        <translation>Elegir series…</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Series: %1</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Series on the chart: %1</source>
        <translation>Series en el gráfico: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the series</source>
        <translation>Filtrar las series</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>Quipu::StatusLine</name>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>guardado hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>guardado hace %n minuto</numerusform>
            <numerusform>guardado hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>articles, mentions, figures</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln palabra seleccionada</numerusform>
            <numerusform>%Ln palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
</context>
<context>
    <name>Quipu::Storage</name>
    <message>
        <source>The copy cannot be written</source>
        <translation>No se puede escribir la copia</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
    <message>
        <source>This is not a Quipu project</source>
        <translation>No es un proyecto de Quipu</translation>
    </message>
    <message>
        <source>Open a .quipu file, or import this file into a project</source>
        <translation>Abra un archivo .quipu, o importe este archivo a un proyecto</translation>
    </message>
    <message>
        <source>The project cannot be made here (%1)</source>
        <translation>No se puede crear el proyecto aquí (%1)</translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation>Ese proyecto no existe</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>No se puede leer el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Compruebe los permisos del archivo</translation>
    </message>
    <message>
        <source>The project was made by a newer Quipu</source>
        <translation>El proyecto es de una versión más nueva de Quipu</translation>
    </message>
    <message>
        <source>Open it with that version; it was not touched</source>
        <translation>Ábralo con esa versión; no se modificó</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>The project is open in %1 (process %2 on %3)</source>
        <translation>El proyecto está abierto en %1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>no se puede escribir su archivo de bloqueo</translation>
    </message>
    <message>
        <source>Ask for the list to see what there is</source>
        <translation>Pida la lista para ver lo que hay</translation>
    </message>
    <message>
        <source>There is no such article</source>
        <translation>Ese artículo no existe</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation>Esa cifra no existe</translation>
    </message>
    <message>
        <source>There is no such mention</source>
        <translation>Esa mención no existe</translation>
    </message>
    <message>
        <source>There is no such entity</source>
        <translation>Esa entidad no existe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>El proyecto está en uso</translation>
    </message>
    <message>
        <source>Close the other program that uses it and try again</source>
        <translation>Cierre el otro programa que lo usa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The project cannot be written</source>
        <translation>No se puede escribir en el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder</source>
        <translation>Compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation>El proyecto está dañado</translation>
    </message>
    <message>
        <source>Keep this file as it is and go on with a copy made earlier</source>
        <translation>Conserve este archivo como está y siga con una copia anterior</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room and try again; nothing is lost</source>
        <translation>Libere espacio e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>Reading or writing the project failed</source>
        <translation>Falló la lectura o la escritura del proyecto</translation>
    </message>
    <message>
        <source>Check the disk and try again; nothing is lost</source>
        <translation>Compruebe el disco e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>The project did not answer</source>
        <translation>El proyecto no respondió</translation>
    </message>
    <message>
        <source>Article %1 has no text</source>
        <translation>El artículo %1 no tiene texto</translation>
    </message>
    <message>
        <source>Mention %1 has no article</source>
        <translation>La mención %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 has no entity</source>
        <translation>La mención %1 no tiene entidad</translation>
    </message>
    <message>
        <source>Figure %1 has no article</source>
        <translation>La cifra %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 does not match its text</source>
        <translation>La mención %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>Figure %1 does not match its text</source>
        <translation>La cifra %1 no coincide con su texto</translation>
    </message>
</context>
<context>
    <name>Quipu::WelcomePage</name>
    <message>
        <source>Welcome to Quipu</source>
        <translation>Le damos la bienvenida a Quipu</translation>
    </message>
    <message>
        <source>Read articles, mark who and what they speak of, and chart the figures they state. Every number stays one click from its sentence.</source>
        <translation>Lea artículos, marque de quién y de qué hablan y grafique las cifras que dan. Cada número queda a un clic de su frase.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Short articles on coca and foreign aid in Peru, with two charts</source>
        <translation>Artículos breves sobre la coca y la ayuda extranjera en el Perú, con dos gráficos</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Texts from your disk; a project is made for them</source>
        <translation>Textos de su disco; se crea un proyecto para ellos</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>An empty one, where you choose</source>
        <translation>Uno vacío, donde usted elija</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>One that you have already</source>
        <translation>Uno que ya tiene</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>Quipu::Workbench</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Saved the snapshot “%1”</source>
        <translation>Se guardó la instantánea “%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>A copy cannot take the place of its original</source>
        <translation>Una copia no puede ocupar el lugar de su original</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Se guardó una copia como %1</translation>
    </message>
    <message>
        <source>Exported the chart to %1</source>
        <translation>Se exportó el gráfico a %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Articles %1</source>
        <translation>Artículos %1</translation>
    </message>
    <message>
        <source>Articles %1 (%2)</source>
        <translation>Artículos %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Import Report</source>
        <translation>Informe de importación</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Se importó %n artículo.</numerusform>
            <numerusform>Se importaron %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n archivo ya estaba en el proyecto.</numerusform>
            <numerusform>%n archivos ya estaban en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n archivo.</numerusform>
            <numerusform>No se pudieron importar %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; what had arrived stays.</source>
        <translation>La importación se detuvo; lo que ya había llegado permanece.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Has the same bytes as %1</source>
        <translation>Es idéntico a %1</translation>
    </message>
    <message>
        <source>Project Verification</source>
        <translation>Verificación del proyecto</translation>
    </message>
    <message>
        <source>The project is sound: the file, every mark and every figure are as they should be.</source>
        <translation>El proyecto está íntegro: el archivo, cada marca y cada cifra están como deben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt work while the article has the focus: select words with Shift and the arrows, then press the key.</source>
        <translation>Las teclas sin Ctrl ni Alt funcionan cuando el artículo tiene el foco: seleccione palabras con Mayús y las flechas y pulse la tecla.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SampleCorpus</name>
    <message>
        <source>The sample articles cannot be written</source>
        <translation>No se pueden escribir los artículos de ejemplo</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and that the disk is not full</source>
        <translation>Compruebe que la carpeta admite escritura y que el disco no está lleno</translation>
    </message>
</context>
</TS>
